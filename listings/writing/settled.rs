fn main() {
    let dearer = |price| price + 1;
    let portions = |text: &str| text.parse().unwrap();

    let prices = [8, 12].map(dearer);
    let ordered: u32 = portions("2");

    println!("prices: {prices:?}");
    println!("ordered: {ordered}");
}
