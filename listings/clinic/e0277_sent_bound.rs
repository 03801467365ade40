use std::thread;

fn in_background<F: FnOnce() + Send + 'static>(task: F) {
    thread::spawn(task).join().unwrap();
}

fn main() {
    in_background(|| println!("the kettle boils"));
}
