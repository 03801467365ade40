fn receipt(prices: &[u32]) -> Vec<String> {
    const CURRENCY: &str = "EUR";

    fn line(price: &u32) -> String {
        format!("{price} {CURRENCY}")
    }

    prices.iter().map(line).collect()
}

fn main() {
    println!("{:?}", receipt(&[3, 8]));
}
