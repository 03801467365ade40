use std::cell::RefCell;
use std::rc::Rc;
use std::thread;

fn main() {
    let guests = Rc::new(RefCell::new(vec!["Ada"]));
    let list = Rc::clone(&guests);
    let door = thread::spawn(move || {
        list.borrow_mut().push("Bob");
    });
    door.join().unwrap();
    println!("guests: {:?}", guests.borrow());
}
