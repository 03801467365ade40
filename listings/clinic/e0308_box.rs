fn discount(percent: u32) -> Box<dyn Fn(u32) -> u32> {
    move |price| price - price * percent / 100
}

fn main() {
    let sale = discount(10);
    println!("on sale: {}", sale(50));
}
