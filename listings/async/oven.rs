use std::future::poll_fn;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

// ANCHOR: oven
fn main() {
    let mut minutes = 2;
    let oven = poll_fn(|_context| {
        println!("minutes left: {minutes}");
        if minutes == 0 {
            return Poll::Ready("bread");
        }
        minutes -= 1;
        Poll::Pending
    });
    println!("here is the {}", block_on(oven));
}
// ANCHOR_END: oven

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
