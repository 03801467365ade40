use std::pin::pin;
use std::task::{Context, Waker};
use std::thread;

fn spawn<F: Future<Output = ()> + Send + 'static>(task: F) {
    let worker = thread::spawn(|| {
        let mut look = Context::from_waker(Waker::noop());
        println!("{:?}", pin!(task).poll(&mut look));
    });
    worker.join().unwrap();
}

async fn call_at(port: &str) {
    println!("calling at {port}");
}

fn main() {
    let port = String::from("Oban");
    spawn(call_at(&port));
    println!("{port} is behind us");
}
