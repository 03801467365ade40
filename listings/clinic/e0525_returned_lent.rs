fn greet_twice<'a>(name: impl Fn() -> &'a str) {
    println!("Hello, {}", name());
    println!("Goodbye, {}", name());
}

fn main() {
    let captain = String::from("Ada");
    let name = || captain.as_str();
    greet_twice(name);
}
