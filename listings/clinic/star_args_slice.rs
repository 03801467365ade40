fn main() {
    let total = |prices: &[u32]| prices.iter().sum::<u32>();
    println!("{}", total(&[3, 4]));
    println!("{}", total(&[3, 4, 5]));
}
