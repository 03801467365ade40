use std::{cell::RefCell, rc::Rc};

#[derive(Default)]
struct Kitchen {
    orders: RefCell<Vec<Box<dyn FnOnce()>>>,
}

impl Kitchen {
    fn order(&self, cook: impl FnOnce() + 'static) {
        self.orders.borrow_mut().push(Box::new(cook));
    }

    fn work(&self) {
        while let Some(cook) = self.orders.borrow_mut().pop() {
            cook();
        }
    }
}

fn main() {
    let kitchen = Rc::new(Kitchen::default());
    let handle = Rc::clone(&kitchen);
    kitchen.order(move || {
        println!("soup is served");
        handle.order(|| println!("soup is served again"));
    });
    kitchen.work();
}
