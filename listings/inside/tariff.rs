fn tariff(night: bool) -> Box<dyn Fn(u32) -> u32> {
    let base = 4;
    if night {
        Box::new(move |km| base + km * 3)
    } else {
        Box::new(move |km| base + km * 2)
    }
}

fn main() {
    println!("day: {}", tariff(false)(10));
    println!("night: {}", tariff(true)(10));
}
