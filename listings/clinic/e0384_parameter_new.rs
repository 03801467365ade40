fn main() {
    let tidy = |amount: u32| amount - amount % 5;
    println!("tidy: {} cents", tidy(123));
}
