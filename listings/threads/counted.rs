use std::sync::{Arc, Mutex};
use std::thread;

fn main() {
    let served = Arc::new(Mutex::new(0));
    let mut waiters = vec![];
    for _ in 0..2 {
        let served = Arc::clone(&served);
        let waiter = thread::spawn(move || {
            for _ in 0..1000 {
                *served.lock().unwrap() += 1;
            }
        });
        waiters.push(waiter);
    }
    for waiter in waiters {
        waiter.join().unwrap();
    }
    println!("served: {}", served.lock().unwrap());
}
