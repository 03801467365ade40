use std::pin::pin;
use std::task::{Context, Poll, Waker};

// ANCHOR: noon
fn run(task: impl Future<Output = u32>) {
    println!("strokes: {}", block_on(task));
}

fn main() {
    let ring = async || 12;
    run(ring);
}
// ANCHOR_END: noon

fn block_on<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    let mut task = Context::from_waker(Waker::noop());
    loop {
        let polled = future.as_mut().poll(&mut task);
        if let Poll::Ready(value) = polled {
            return value;
        }
    }
}
