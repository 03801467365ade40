fn main() {
    let total = |*prices| prices.iter().sum();
    println!("{}", total(3, 4));
}
