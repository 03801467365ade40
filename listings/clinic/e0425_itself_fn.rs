fn main() {
    let doubling = 2;
    fn growth(doubling: u32, day: u32) -> u32 {
        if day == 0 {
            1
        } else {
            doubling * growth(doubling, day - 1)
        }
    }
    let guests = |day: u32| growth(doubling, day);
    println!("day 5: {}", guests(5));
}
