use std::pin::pin;
use std::task::{Context, Poll, Waker};

// ANCHOR: state
async fn twice(mut serve: impl AsyncFnMut()) {
    serve().await;
    serve().await;
}

fn main() {
    let mut served = 0;
    block_on(twice(async || served += 1));
    println!("served: {served}");
}
// ANCHOR_END: state

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
