fn main() {
    let mut prices = [8, 12, 5];
    prices.sort_by_key(|price| -price);
    println!("prices: {prices:?}");

    let bread = 3;
    let bill = |price, guests| {
        let food = price * guests;
        food + bread * guests
    };
    println!("bill: {}", bill(12, 2));
}
