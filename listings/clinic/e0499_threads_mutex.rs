use std::sync::Mutex;
use std::thread;

fn main() {
    let visitors = Mutex::new(Vec::new());
    thread::scope(|scope| {
        scope.spawn(|| visitors.lock().unwrap().push("Ada"));
        scope.spawn(|| visitors.lock().unwrap().push("Ben"));
    });
    println!("visitors: {}", visitors.lock().unwrap().len());
}
