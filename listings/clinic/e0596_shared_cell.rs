use std::cell::RefCell;
use std::rc::Rc;

fn main() {
    let log = Rc::new(RefCell::new(vec!["open"]));
    let shared = Rc::clone(&log);
    let note = move |word| shared.borrow_mut().push(word);
    note("sale");
    println!("{:?}", log.borrow());
}
