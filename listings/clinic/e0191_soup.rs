use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

// ANCHOR: soup
fn soup(minutes: u32) -> Pin<Box<dyn Future>> {
    Box::pin(async move { format!("soup after {minutes} minutes") })
}

fn main() {
    println!("{}", block_on(soup(20)));
}
// ANCHOR_END: soup

fn block_on<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    let mut task = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(value) = future.as_mut().poll(&mut task) {
            return value;
        }
    }
}
