use std::sync::Mutex;
use std::thread;
fn main() {
    let total = Mutex::new(0);
    let mut handles = vec![];
    for n in 0..3 {
        handles.push(thread::spawn(move || *total.lock().unwrap() += n));
    }
    for handle in handles {
        handle.join().unwrap();
    }
    println!("{}", total.lock().unwrap());
}
