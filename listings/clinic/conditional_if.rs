fn main() {
    let parity = |n| "even" if n % 2 == 0 else "odd";
    println!("{}", parity(3));
}
