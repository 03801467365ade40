use std::sync::{Arc, Mutex};
use std::thread;

fn main() {
    let sold = Arc::new(Mutex::new(0));
    let mut tills = Vec::new();
    for tickets in [3, 4] {
        let sold = Arc::clone(&sold);
        let till = move || *sold.lock().unwrap() += tickets;
        tills.push(thread::spawn(till));
    }
    for till in tills {
        till.join().unwrap();
    }
    println!("{} sold", sold.lock().unwrap());
}
