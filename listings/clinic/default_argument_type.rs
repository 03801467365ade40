fn main() {
    let greet = |word: &str = "Hello"| println!("{word}, Ada");
    greet();
}
