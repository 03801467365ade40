fn main() {
    let prices = [3, 4];
    let raised: Vec<i32> = prices
        .iter()
        .map(|price| {
            price + 1;
        })
        .collect();
    println!("{raised:?}");
}
