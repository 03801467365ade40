use std::sync::{Arc, Mutex, mpsc};
use std::thread;

fn main() {
    let (sender, orders) = mpsc::channel::<&str>();
    let orders = Arc::new(Mutex::new(orders));
    let cook = {
        let orders = Arc::clone(&orders);
        thread::spawn(move || orders.lock().unwrap().recv().unwrap())
    };
    sender.send("soup").unwrap();
    println!("cooked: {}", cook.join().unwrap());
}
