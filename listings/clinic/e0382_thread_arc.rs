use std::sync::Arc;
use std::thread;

fn main() {
    let boats = Arc::new(vec!["Ada", "Bella"]);
    let others = Arc::clone(&boats);
    let port = thread::spawn(move || println!("{}", others.len()));
    port.join().unwrap();
    println!("all of them: {boats:?}");
}
