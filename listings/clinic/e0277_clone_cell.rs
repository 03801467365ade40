use std::cell::Cell;

fn twice(mut ring: impl FnMut() + Clone) {
    let mut again = ring.clone();
    ring();
    again();
}

fn main() {
    let strokes = Cell::new(0);
    twice(|| strokes.set(strokes.get() + 1));
    println!("strokes: {}", strokes.get());
}
