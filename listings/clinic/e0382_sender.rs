use std::sync::mpsc;
use std::thread;

fn main() {
    let (sender, orders) = mpsc::channel();
    for table in 1..3 {
        thread::spawn(move || sender.send(table).unwrap());
    }
    println!("{} orders", orders.iter().count());
}
