use std::pin::pin;
use std::task::{Context, Poll, Waker};

// ANCHOR: lost
async fn walk() {}

fn main() {
    let mut served = 0;
    let mut serve = async || {
        let before = served;
        walk().await;
        served = before + 1;
    };
    let first = serve();
    let second = serve();
    block_on(first);
    block_on(second);
    println!("served: {served}");
}
// ANCHOR_END: lost

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
