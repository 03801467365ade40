use std::cell::RefCell;
use std::sync::Arc;
use std::thread;

fn main() {
    let sold = Arc::new(RefCell::new(0));
    let at_door = Arc::clone(&sold);
    let door = thread::spawn(move || *at_door.borrow_mut() += 40);
    door.join().unwrap();
    println!("tickets sold: {}", sold.borrow());
}
