fn greet(name: impl FnOnce() -> String) {
    println!("Hello, {}", name());
}

fn main() {
    let captain = String::from("Ada");
    let name = move || captain;
    greet(name);
}
