use std::cell::Cell;
use std::rc::Rc;

fn main() {
    let cars = Rc::new(Cell::new(0));
    let board = {
        let cars = Rc::clone(&cars);
        move || {
            cars.update(|count| count + 1);
            cars.get()
        }
    };
    board();
    board();
    println!("inner: {}", board());
    println!("outer: {}", cars.get());
}
