fn main() {
    let prices = vec![3, 4];
    let total = || prices.iter().sum::<i32>();
    let sum: i32 = total;
    println!("{sum} {total}");
}
