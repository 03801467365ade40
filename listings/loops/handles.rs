use std::cell::Cell;
use std::rc::Rc;

fn main() {
    let side = Rc::new(Cell::new(2_i32));
    let mut areas = Vec::new();
    for _ in 0..3 {
        let side = Rc::clone(&side);
        areas.push(move || side.get().pow(2));
    }

    println!("handles: {}", Rc::strong_count(&side));
    drop(areas);
    println!("handles: {}", Rc::strong_count(&side));
}
