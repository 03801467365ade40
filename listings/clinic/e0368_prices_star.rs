fn main() {
    let mut prices = [20, 35];
    prices.iter_mut().for_each(|price| *price += 5);
    println!("new prices: {prices:?}");
}
