use std::pin::pin;
use std::task::{Context, Poll, Waker};

// ANCHOR: noon
async fn at_noon(task: impl AsyncFnOnce()) {
    task().await;
}

async fn ring(strokes: u32) {
    println!("strokes: {strokes}");
}

fn main() {
    block_on(at_noon(async || ring(12).await));
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
