use std::pin::pin;
use std::task::{Context, Poll, Waker};

// ANCHOR: announce
async fn announce<F: Future>(say: impl Fn(&str) -> F) {
    let order = String::from("soup");
    say(&order).await;
}

fn main() {
    let guest = "Ada";
    block_on(announce(|order| async move {
        println!("{order} for {guest}");
    }));
}
// ANCHOR_END: announce

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
