fn main() {
    let price = |nights: u32, rate: u32| nights * rate;
    println!("two nights: {}", price(2));
    println!("two in August: {}", price(2, 90));
}
