fn main() {
    let word = "Hello";
    let greet = || println!("{word}, Ada");
    greet();
}
