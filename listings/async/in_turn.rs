use std::pin::pin;
use std::task::{Context, Poll, Waker};

// ANCHOR: turn
fn main() {
    let mut served = 0;
    let mut serve = async || served += 1;

    let first = serve();
    block_on(first);

    let second = serve();
    block_on(second);

    println!("served: {served}");
}
// ANCHOR_END: turn

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
