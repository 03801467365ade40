fn main() {
    let doubling = 2;
    let guests = |day: u32| {
        if day == 0 {
            1
        } else {
            doubling * guests(day - 1)
        }
    };
    println!("day 5: {}", guests(5));
}
