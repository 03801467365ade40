fn tax(percent: u32) -> impl Fn(u32) -> u32 {
    move |price: u32| price * percent / 100
}

fn main() {
    println!("{}", tax(20)(50));
}
