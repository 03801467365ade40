fn main() {
    let tidy = |mut amount: u32| {
        amount -= amount % 5;
        amount
    };
    println!("tidy: {} cents", tidy(123));
}
