use std::cell::RefCell;
use std::rc::Rc;

fn open_kitchen() -> (impl FnMut(&'static str), impl Fn() -> usize) {
    let orders = Rc::new(RefCell::new(Vec::new()));
    let list = Rc::clone(&orders);
    let order = move |dish| orders.borrow_mut().push(dish);
    let count = move || list.borrow().len();
    (order, count)
}

fn main() {
    let (mut order, count) = open_kitchen();
    order("soup");
    order("bread");
    println!("orders: {}", count());
}
