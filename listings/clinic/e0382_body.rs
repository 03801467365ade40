fn main() {
    let mut guests = Vec::new();
    let mut greet = |name: String| {
        guests.push(name);
        println!("welcome, {name}");
    };
    greet(String::from("Ada"));
    println!("{} guests", guests.len());
}
