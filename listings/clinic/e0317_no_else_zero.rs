fn main() {
    let fine = |days: u32| if days > 3 { days * 10 } else { 0 };
    println!("five days: {} cents", fine(5));
}
