use std::sync::{Arc, Mutex};
use std::thread;

fn main() {
    let sold = Arc::new(Mutex::new(0));
    let mut number = sold.lock().unwrap();
    let till = thread::spawn(move || *number += 3);
    till.join().unwrap();
}
