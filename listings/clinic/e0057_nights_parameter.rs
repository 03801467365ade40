fn main() {
    let rate = 60;
    let price = |nights: u32, rate: u32| nights * rate;
    println!("two nights: {}", price(2, rate));
    println!("two in August: {}", price(2, 90));
}
