use std::cell::Cell;
use std::rc::Rc;

fn main() {
    let strokes = Cell::new(0);
    let ring: Rc<dyn Fn()> = Rc::new(move || {
        strokes.set(strokes.get() + 1);
        println!("stroke {}", strokes.get());
    });
    ring();
    ring();
}
