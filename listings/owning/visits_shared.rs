use std::cell::Cell;
use std::rc::Rc;

fn main() {
    let visits = Rc::new(Cell::new(0));
    let counter = Rc::clone(&visits);
    let enter = move || {
        counter.set(counter.get() + 1);
        counter.get()
    };

    enter();
    enter();
    println!("closure: {}", enter());
    println!("main: {}", visits.get());
}
