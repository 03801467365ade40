use std::{sync::Arc, thread};
fn main() {
    let n = Arc::new(0);
    let m = Arc::clone(&n);
    thread::spawn(move || *m += 1).join().unwrap();
    println!("{n}");
}
