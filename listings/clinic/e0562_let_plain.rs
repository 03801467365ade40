fn main() {
    let greet = |guest: &str| println!("Hello, {guest}");
    greet("Ada");
}
