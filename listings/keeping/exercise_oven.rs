use std::cell::{Cell, RefCell};
use std::rc::Rc;

#[derive(Default)]
struct Oven {
    degrees: Cell<u32>,
    on_done: RefCell<Option<Box<dyn Fn()>>>,
}

impl Drop for Oven {
    fn drop(&mut self) {
        println!("the oven is off");
    }
}

fn main() {
    let oven = Rc::new(Oven::default());
    let handle = Rc::clone(&oven);
    *oven.on_done.borrow_mut() = Some(Box::new(move || {
        println!("done at {} degrees", handle.degrees.get());
    }));

    oven.degrees.set(180);
    if let Some(done) = oven.on_done.borrow().as_ref() {
        done();
    }
}
