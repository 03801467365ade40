fn main() {
    let greet_by = |name: &str, word: &str| println!("{word}, {name}");
    let greet = |name: &str| greet_by(name, "Hello");
    greet("Ada");
    greet_by("Ben", "Bye");
}
