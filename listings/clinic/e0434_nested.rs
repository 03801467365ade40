fn receipt(prices: &[u32]) -> Vec<String> {
    let currency = String::from("EUR");

    fn line(price: &u32) -> String {
        format!("{price} {currency}")
    }

    prices.iter().map(line).collect()
}

fn main() {
    println!("{:?}", receipt(&[3, 8]));
}
