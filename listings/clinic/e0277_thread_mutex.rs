use std::sync::{Arc, Mutex};
use std::thread;

fn main() {
    let sold = Arc::new(Mutex::new(0));
    let at_door = Arc::clone(&sold);
    let door = thread::spawn(move || *at_door.lock().unwrap() += 40);
    door.join().unwrap();
    println!("tickets sold: {}", sold.lock().unwrap());
}
