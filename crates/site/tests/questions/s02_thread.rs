use std::thread;
fn main() {
    let worker = thread::spawn(|_| {
        println!("working");
    });
    worker.join().unwrap();
}
