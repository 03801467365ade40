fn tariff(night: bool) -> impl Fn(u32) -> u32 {
    let base = 4;
    if night {
        move |km| base + km * 3
    } else {
        move |km| base + km * 2
    }
}

fn main() {
    println!("day: {}", tariff(false)(10));
    println!("night: {}", tariff(true)(10));
}
