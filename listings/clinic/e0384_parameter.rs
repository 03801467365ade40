fn main() {
    let tidy = |amount: u32| {
        amount -= amount % 5;
        amount
    };
    println!("tidy: {} cents", tidy(123));
}
