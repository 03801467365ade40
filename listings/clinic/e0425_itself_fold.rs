fn main() {
    let doubling = 2;
    let guests = |day: u32| (0..day).fold(1, |sum, _| doubling * sum);
    println!("day 5: {}", guests(5));
}
