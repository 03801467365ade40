use std::cell::Cell;
use std::thread;

fn main() {
    let served = Cell::new(1);
    let waiter = thread::spawn(move || {
        served.set(served.get() + 1);
        served.get()
    });
    println!("served: {}", waiter.join().unwrap());
}
