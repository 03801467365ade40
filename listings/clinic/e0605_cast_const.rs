const DEPOSIT: u32 = 8;

fn main() {
    let bill = (|bottles: u32| bottles * DEPOSIT) as fn(u32) -> u32;
    println!("three bottles: {}", bill(3));
}
