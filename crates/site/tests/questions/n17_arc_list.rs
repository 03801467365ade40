use std::{sync::Arc, thread};
fn main() {
    let n = Arc::new(vec![0]);
    let m = Arc::clone(&n);
    thread::spawn(move || m.push(1)).join().unwrap();
    println!("{n:?}");
}
