fn main() {
    let mut coins = 0;
    let mut insert = || coins += 1;
    insert();
    insert();
    println!("coins: {coins}");
}
