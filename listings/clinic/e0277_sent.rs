use std::thread;

fn in_background<F: FnOnce()>(task: F) {
    thread::spawn(task).join().unwrap();
}

fn main() {
    in_background(|| println!("the kettle boils"));
}
