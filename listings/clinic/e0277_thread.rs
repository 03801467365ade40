use std::cell::RefCell;
use std::rc::Rc;
use std::thread;

fn main() {
    let sold = Rc::new(RefCell::new(0));
    let at_door = Rc::clone(&sold);
    let door = thread::spawn(move || *at_door.borrow_mut() += 40);
    door.join().unwrap();
    println!("tickets sold: {}", sold.borrow());
}
