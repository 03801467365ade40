use std::cell::Cell;

fn squares() -> Vec<impl Fn() -> i32> {
    let side = Cell::new(0_i32);
    let mut areas = Vec::new();
    for length in 0..3 {
        side.set(length);
        areas.push(move || side.get().pow(2));
    }
    areas
}

fn main() {
    let areas = squares();
    let values = areas.iter().map(|area| area());
    println!("{:?}", values.collect::<Vec<i32>>());
}
