struct Berth {
    number: u32,
}

fn main() {
    let berths = (1..=2).map(Berth);
    for berth in berths {
        println!("berth {}", berth.number);
    }
}
