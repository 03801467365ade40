struct Coin(u32);
fn main() {
    let coins = vec![Coin(5), Coin(2)];
    let best = coins.iter().map(|coin| Coin(coin.0 * 2)).max();
    println!("{}", best.is_some());
    let total: u32 = coins.iter().map(|coin| Coin(coin.0)).sum();
    println!("{total}");
}
