async fn lookup(symbol: &str) -> f64 {
    symbol.len() as f64 * 10.5
}

async fn portfolio() -> f64 {
    let price_of = async |symbol: &str| lookup(symbol).await;
    let amount = 2.0;
    let value = price_of("BTC") * amount;
    value + 1.0
}

fn main() {
    let _task = portfolio();
}
