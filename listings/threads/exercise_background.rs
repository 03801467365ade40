use std::thread::{self, JoinHandle};

fn in_background<F>(task: F) -> JoinHandle<usize>
where
    F: FnOnce() -> usize,
{
    thread::spawn(task)
}

fn main() {
    let orders = vec!["soup", "bread"];
    let count = in_background(move || orders.len());
    println!("{} orders", count.join().unwrap());
}
