fn tax(percent: u32) -> Fn(u32) -> u32 {
    move |price| price * percent / 100
}

fn main() {
    println!("{}", tax(20)(50));
}
