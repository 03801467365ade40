use std::sync::Mutex;
use std::thread;

fn main() {
    let total = &Mutex::new(0);
    thread::scope(|scope| {
        for price in [3, 4] {
            scope.spawn(move || *total.lock().unwrap() += price);
        }
    });
    println!("total: {}", total.lock().unwrap());
}
