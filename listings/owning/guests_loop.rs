use std::cell::RefCell;

fn main() {
    let guests = RefCell::new(vec!["Ada", "Grace"]);
    let enter = |name| guests.borrow_mut().push(name);

    for guest in guests.borrow().iter() {
        println!("hello, {guest}");
        enter("Alan");
    }
}
