fn tax(percent: u32) {
    move |price: u32| price * percent / 100
}

fn main() {
    println!("{:?}", tax(20));
}
