fn main() {
    let coins = vec![5, 2, 1];
    let sum = coins.iter().fold(0, |(sum, coin)| sum + coin);
    println!("{sum}");
}
