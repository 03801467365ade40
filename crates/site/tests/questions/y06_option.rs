use std::collections::HashMap;
fn main() {
    let prices = HashMap::from([("tea", 3), ("pie", 5)]);
    let cost = |item: &str| prices.get(item) * 2;
    println!("{}", cost("tea"));
}
