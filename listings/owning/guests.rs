use std::cell::RefCell;
use std::rc::Rc;

fn library() -> (impl Fn(&str), impl Fn() -> String) {
    let guests = Rc::new(RefCell::new(Vec::new()));
    let list = Rc::clone(&guests);
    let enter = move |name: &str| {
        guests.borrow_mut().push(String::from(name));
    };
    let report = move || list.borrow().join(", ");
    (enter, report)
}

fn main() {
    let (enter, report) = library();
    enter("Ada");
    enter("Grace");
    println!("inside: {}", report());
}
