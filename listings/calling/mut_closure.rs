fn main() {
    let mut coat = String::from("a red coat");
    let mut add = move |thing: &str| {
        coat.push_str(thing);
        println!("on the hook: {coat}");
    };
    add(", a hat");
    add(", a scarf");
}
