fn main() {
    let mut guests = Vec::new();
    let mut greet = |name: String| {
        println!("welcome, {name}");
        guests.push(name);
    };
    greet(String::from("Ada"));
    println!("{} guests", guests.len());
}
