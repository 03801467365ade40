use std::cell::Cell;

fn main() {
    let side = Cell::new(0);
    let mut areas = Vec::new();
    for length in 0..3 {
        side.set(length);
        areas.push(|| side.get() * side.get());
    }

    let print_areas = || {
        let values = areas.iter().map(|area| area());
        println!("{:?}", values.collect::<Vec<i32>>());
    };
    print_areas();
    side.set(8);
    print_areas();
}
