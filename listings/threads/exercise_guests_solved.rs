use std::sync::{Arc, Mutex};
use std::thread;

fn main() {
    let guests = Arc::new(Mutex::new(vec!["Ada"]));
    let list = Arc::clone(&guests);
    let door = thread::spawn(move || {
        list.lock().unwrap().push("Bob");
    });
    door.join().unwrap();
    println!("guests: {:?}", guests.lock().unwrap());
}
