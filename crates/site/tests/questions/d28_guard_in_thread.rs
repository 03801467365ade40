use std::sync::{Arc, Mutex};
use std::thread;
fn main() {
    let m = Arc::new(Mutex::new(0));
    let mut g = m.lock().unwrap();
    thread::spawn(move || { *g += 1; }).join().unwrap();
}
