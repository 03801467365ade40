struct Discount {
    percent: u32,
}

impl Discount {
    fn of(&self, price: u32) -> u32 {
        price - price * self.percent / 100
    }
}

fn main() {
    let sale = Discount { percent: 25 };
    println!("{} percent off", sale.percent);
    println!("the lamp costs {}", sale.of(80));
}
