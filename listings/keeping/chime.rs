use std::{cell::RefCell, rc::Rc};

fn main() {
    let mut strokes = 0;
    let chime: Rc<RefCell<dyn FnMut()>> = Rc::new(RefCell::new(move || {
        strokes += 1;
        println!("stroke {strokes}");
    }));
    let halls = [Rc::clone(&chime), chime];
    for hall in &halls {
        hall.borrow_mut()();
    }
}
