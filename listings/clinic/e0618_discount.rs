struct Discount {
    percent: u32,
}

fn main() {
    let sale = Discount { percent: 25 };
    println!("{} percent off", sale.percent);
    println!("the lamp costs {}", sale(80));
}
