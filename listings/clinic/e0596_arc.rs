use std::sync::Arc;
use std::thread;

fn main() {
    let log = Arc::new(vec!["open"]);
    let shared = Arc::clone(&log);
    let till = thread::spawn(move || shared.push("sale"));
    till.join().unwrap();
    println!("{log:?}");
}
