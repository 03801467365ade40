use std::thread;

fn main() {
    let job: Box<dyn Fn()> = Box::new(|| println!("ovens on"));
    thread::spawn(move || job()).join().unwrap();
}
