fn greet_twice(name: impl Fn() -> String) {
    println!("Hello, {}", name());
    println!("Goodbye, {}", name());
}

fn main() {
    let captain = String::from("Ada");
    let name = move || captain;
    greet_twice(name);
}
