fn main() {
    let prices = [3, 4];
    let total: u32 = prices.iter().map(price => price * 2).sum();
    println!("{total}");
}
