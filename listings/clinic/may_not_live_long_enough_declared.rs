fn main() {
    let tidy = |line: &str| -> &str { line.trim() };
    println!("{}", tidy(" good morning "));
}
