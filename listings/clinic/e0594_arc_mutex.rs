use std::sync::{Arc, Mutex};
use std::thread;

fn main() {
    let sold = Arc::new(Mutex::new(0));
    let shared = Arc::clone(&sold);
    let till = thread::spawn(move || *shared.lock().unwrap() += 3);
    till.join().unwrap();
    println!("{} sold", sold.lock().unwrap());
}
