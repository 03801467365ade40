fn main() {
    let price_at = |nights: u32, rate: u32| nights * rate;
    let price = |nights: u32| price_at(nights, 60);
    println!("two nights: {}", price(2));
    println!("two in August: {}", price_at(2, 90));
}
