fn main() {
    let doubling = 2;
    let mut guests: Option<Box<dyn Fn(u32) -> u32>> = None;
    let step = |day: u32| {
        if day == 0 {
            1
        } else {
            doubling * guests.as_ref().unwrap()(day - 1)
        }
    };
    guests = Some(Box::new(step));
    println!("day 5: {}", guests.unwrap()(5));
}
