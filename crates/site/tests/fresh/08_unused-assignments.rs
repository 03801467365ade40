fn main() {
    let mut last_seen = "nobody";

    let mut meet = move |surname| {
        last_seen = surname;
        println!("hello, {last_seen}");
    };

    meet("Wanda");
    meet("Igor");
    println!("last seen: {last_seen}");
}
