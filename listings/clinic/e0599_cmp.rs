fn main() {
    let mut prices = vec![4.5, 2.0_f64];
    prices.sort_by(|one, other| one.cmp(other));
    println!("{prices:?}");
}
