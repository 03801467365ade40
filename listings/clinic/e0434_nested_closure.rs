fn receipt(prices: &[u32]) -> Vec<String> {
    let currency = String::from("EUR");

    let line = |price: &u32| format!("{price} {currency}");

    prices.iter().map(line).collect()
}

fn main() {
    println!("{:?}", receipt(&[3, 8]));
}
