use std::sync::{Arc, Mutex};
use std::thread;

fn main() {
    let sold = Arc::new(Mutex::new(0));
    let till = {
        let sold = Arc::clone(&sold);
        thread::spawn(move || *sold.lock().unwrap() += 3)
    };
    till.join().unwrap();
    println!("sold: {}", sold.lock().unwrap());
}
