fn main() {
    let mut calls = 0;
    let mut ask = || {
        calls += 1;
        "What is six times seven?"
    };
    println!("{}", ask());
    println!("{}", ask());
    println!("asked {calls} times");
}
