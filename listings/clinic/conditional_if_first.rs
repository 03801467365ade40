fn main() {
    let parity = |n| if n % 2 == 0 { "even" } else { "odd" };
    println!("{}", parity(3));
}
