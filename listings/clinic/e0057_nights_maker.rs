fn main() {
    let price_at = |rate: u32| move |nights: u32| nights * rate;
    let price = price_at(60);
    println!("two nights: {}", price(2));
    println!("two in August: {}", price_at(90)(2));
}
