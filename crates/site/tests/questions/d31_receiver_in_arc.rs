use std::sync::{Arc, mpsc};
use std::thread;
fn main() {
    let (tx, rx) = mpsc::channel::<u32>();
    let rx = Arc::new(rx);
    for _ in 0..2 { let rx = Arc::clone(&rx); thread::spawn(move || { for n in rx.iter() { println!("{n}"); } }); }
    tx.send(1).unwrap();
}
