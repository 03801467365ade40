fn main() {
    let tax = |price: u32| price / 5;
    let tip = |price: u32| price / 10;
    let extra = tax + tip;
    println!("extra: {}", extra(50));
}
