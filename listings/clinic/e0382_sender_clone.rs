use std::sync::mpsc;
use std::thread;

fn main() {
    let (sender, orders) = mpsc::channel();
    for table in 1..3 {
        let sender = sender.clone();
        thread::spawn(move || sender.send(table).unwrap());
    }
    drop(sender);
    println!("{} orders", orders.iter().count());
}
