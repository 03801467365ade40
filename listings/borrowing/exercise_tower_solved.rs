use std::cell::Cell;

fn main() {
    let strokes = Cell::new(0);
    let ring = || strokes.set(strokes.get() + 1);
    let ring_two = || {
        ring();
        ring();
    };

    ring_two();
    ring();
    ring_two();
    println!("strokes: {}", strokes.get());
}
