struct Meter {
    read: fn() -> u32,
}

fn main() {
    let liters = 40;
    let meter = Meter {
        read: move || liters,
    };
    println!("{} liters", (meter.read)());
}
