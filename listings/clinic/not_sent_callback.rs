use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::thread;

// ANCHOR: task
async fn tick() {}

fn later(callback: Box<dyn Fn()>) {
    spawn(async move {
        tick().await;
        callback();
    });
}

fn main() {
    later(Box::new(|| println!("tea is ready")));
}

fn spawn(task: impl Future<Output = ()> + Send + 'static) {
    thread::spawn(|| block_on(task)).join().unwrap();
}
// ANCHOR_END: task

fn block_on<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    let mut task = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(value) = future.as_mut().poll(&mut task) {
            return value;
        }
    }
}
