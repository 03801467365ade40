fn growth(doubling: u32, day: u32) -> u32 {
    if day == 0 {
        1
    } else {
        doubling * growth(doubling, day - 1)
    }
}

fn main() {
    let doubling = 2;
    let guests = |day| growth(doubling, day);
    println!("day 5: {}", guests(5));
}
