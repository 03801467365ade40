fn main() {
    let prices = [3, 8, 12];
    let cheap = prices.iter().filter(|price| **price < 10);
    let cheap: Vec<i32> = cheap.collect();
    println!("cheap: {cheap:?}");
}
