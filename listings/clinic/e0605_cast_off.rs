fn main() {
    let deposit = 8;
    let bill = |bottles: u32| bottles * deposit;
    println!("three bottles: {}", bill(3));
}
