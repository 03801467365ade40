fn discount(percent: u32) -> impl Fn(u32) -> u32 {
    move |price| price - price * percent / 100
}

fn main() {
    let sale = discount(25);
    println!("the lamp costs {}", sale(80));
}
