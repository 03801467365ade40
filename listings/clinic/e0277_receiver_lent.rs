use std::sync::mpsc;
use std::thread;

fn main() {
    let (orders, tray) = mpsc::channel();
    let cook = thread::spawn(|| {
        while let Ok(dish) = tray.recv() {
            println!("cooking {dish}");
        }
    });
    orders.send("soup").unwrap();
    drop(orders);
    cook.join().unwrap();
}
