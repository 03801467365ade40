use std::sync::mpsc;
use std::thread;
fn main() {
    let (tx, rx) = mpsc::channel();
    for n in 0..3 {
        thread::spawn(move || tx.send(n).unwrap());
    }
    for n in rx {
        println!("{n}");
    }
}
