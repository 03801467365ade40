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
        loop {
            let next = self.orders.borrow_mut().pop();
            let Some(cook) = next else { break };
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
