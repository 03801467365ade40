use std::pin::pin;
use std::task::{Context, Poll, Waker};

// ANCHOR: noon
async fn at_noon<F: Future>(strike: impl Fn(&str) -> F) {
    let bell = String::from("Gloriosa");
    strike(&bell).await;
}

fn main() {
    let task = at_noon(|bell| async move { println!("{bell}: bong") });
    block_on(task);
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
