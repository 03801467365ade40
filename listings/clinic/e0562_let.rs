fn main() {
    let greet: impl Fn(&str) = |guest| println!("Hello, {guest}");
    greet("Ada");
}
