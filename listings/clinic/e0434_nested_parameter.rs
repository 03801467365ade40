fn receipt(prices: &[u32]) -> Vec<String> {
    let currency = String::from("EUR");

    fn line(price: &u32, currency: &str) -> String {
        format!("{price} {currency}")
    }

    prices.iter().map(|price| line(price, &currency)).collect()
}

fn main() {
    println!("{:?}", receipt(&[3, 8]));
}
