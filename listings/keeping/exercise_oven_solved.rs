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
    let handle = Rc::downgrade(&oven);
    *oven.on_done.borrow_mut() = Some(Box::new(move || {
        if let Some(oven) = handle.upgrade() {
            println!("done at {} degrees", oven.degrees.get());
        }
    }));

    oven.degrees.set(180);
    if let Some(done) = oven.on_done.borrow().as_ref() {
        done();
    }
}
