use std::thread;

fn main() {
    let sail = thread::spawn(|_| {
        println!("hoisted");
    });
    sail.join().unwrap();
}
