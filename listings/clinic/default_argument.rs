fn main() {
    let greet = |name, word = "Hello"| println!("{word}, {name}");
    greet("Ada");
    greet("Ben", "Bye");
}
