use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::thread;

// ANCHOR: flash
async fn signal(flash: impl AsyncFn()) {
    flash().await;
}

fn main() {
    spawn(async {
        let tower = String::from("Fastnet");
        signal(async move || println!("{tower}: flash")).await;
    });
}

fn spawn(task: impl Future<Output = ()> + Send + 'static) {
    thread::spawn(|| block_on(task)).join().unwrap();
}
// ANCHOR_END: flash

fn block_on<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    let mut task = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(value) = future.as_mut().poll(&mut task) {
            return value;
        }
    }
}
