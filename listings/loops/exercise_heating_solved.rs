use std::cell::Cell;
use std::rc::Rc;

fn heating() -> (Vec<impl Fn(i32) -> bool>, impl FnMut(i32) -> i32) {
    let target = Rc::new(Cell::new(18));
    let mut heaters = Vec::new();
    for extra in [0, 2] {
        let target = Rc::clone(&target);
        heaters.push(move |degrees| degrees < target.get() + extra);
    }

    let turn_up = move |degrees| {
        target.set(target.get() + degrees);
        target.get()
    };
    (heaters, turn_up)
}

fn main() {
    let (heaters, mut turn_up) = heating();
    println!("target: {}", turn_up(4));
    for heater in &heaters {
        println!("heats at 20 degrees: {}", heater(20));
    }
}
