use std::mem::size_of_val;

fn main() {
    let prices = [4, 6, 9, 13, 18];
    let price_in = move |zone: usize| prices[zone];
    let lent = &price_in;

    println!("closure: {} bytes", size_of_val(&price_in));
    println!("reference: {} bytes", size_of_val(&lent));
    println!("zone 2: {}", lent(2));
}
