fn main() {
    let deposit = 8;
    let bill = (|bottles: u32| bottles * deposit) as fn(u32) -> u32;
    println!("three bottles: {}", bill(3));
}
