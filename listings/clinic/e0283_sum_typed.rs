fn main() {
    let prices = [2.5, 4.0];
    let total: f64 = prices.iter().map(|price| price * 2.0).sum();
    println!("{total}");
}
