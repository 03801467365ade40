fn tax(price: u32) -> u32 {
    price / 5
}

fn main() {
    let prices = [80, 20];
    let total: u32 = prices.iter().map(tax).sum();
    println!("{total} of tax");
}
