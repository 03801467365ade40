fn main() {
    let prices = vec![3, 4];
    let total = || prices.iter().sum::<i32>();
    let with_tax: i32 = total + 2;
    println!("{with_tax}");
}
