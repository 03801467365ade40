use std::cell::{Cell, RefCell};

struct Doorbell<F, G> {
    ring: RefCell<F>,
    greet: Cell<Option<G>>,
}

impl<F: FnMut(), G: FnOnce()> Doorbell<F, G> {
    fn press(&self) {
        if let Some(greet) = self.greet.take() {
            greet();
        }
        self.ring.borrow_mut()();
    }
}

fn main() {
    let mut rings = 0;
    let bell = Doorbell {
        ring: RefCell::new(move || {
            rings += 1;
            println!("ring {rings}");
        }),
        greet: Cell::new(Some(|| println!("welcome to the new house"))),
    };
    bell.press();
    bell.press();
}
