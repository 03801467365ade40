use std::cell::Cell;
use std::rc::Rc;

fn squares() -> (Vec<impl Fn() -> i32>, impl Fn(i32)) {
    let side = Rc::new(Cell::new(0));
    let mut areas = Vec::new();
    for length in 0..3 {
        side.set(length);
        let side = Rc::clone(&side);
        areas.push(move || side.get() * side.get());
    }
    (areas, move |length| side.set(length))
}

fn main() {
    let (areas, resize) = squares();
    let print_areas = || {
        let values = areas.iter().map(|area| area());
        println!("{:?}", values.collect::<Vec<i32>>());
    };
    print_areas();
    resize(8);
    print_areas();
}
