fn main() {
    let ask = || "What is six times seven?";
    println!("{}", ask());
    println!("{}", ask());
    println!("calls: {}", ask.calls);
}
