use std::cell::Cell;

fn squares() -> Vec<impl Fn() -> i32> {
    let side = Cell::new(0);
    let mut areas = Vec::new();
    for length in 0..3 {
        side.set(length);
        let value = side.clone();
        areas.push(move || value.get() * value.get());
    }
    areas
}

fn main() {
    for area in squares() {
        println!("area: {}", area());
    }
}
