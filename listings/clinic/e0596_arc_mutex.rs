use std::sync::{Arc, Mutex};
use std::thread;

fn main() {
    let log = Arc::new(Mutex::new(vec!["open"]));
    let shared = Arc::clone(&log);
    let add = move || shared.lock().unwrap().push("sale");
    thread::spawn(add).join().unwrap();
    println!("{:?}", log.lock().unwrap());
}
