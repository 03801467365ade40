use std::cell::Cell;
use std::rc::Rc;

fn main() {
    let shown = Rc::new(Cell::new(""));
    let mut lamps = Vec::new();
    for hue in ["red", "green", "blue"] {
        shown.set(hue);
        let shown = shown.get();
        lamps.push(move || println!("{shown}"));
    }
    for lamp in lamps {
        lamp();
    }
}
