use std::pin::pin;
use std::task::{Context, Poll, Waker};

// ANCHOR: captured
fn warm(order: String) -> impl Future<Output = String> {
    async move { format!("warm {order}") }
}

fn main() {
    let guest = String::from("Ada");
    let meal = async {
        let soup = warm(String::from("soup")).await;
        format!("{soup} for {guest}")
    };
    println!("{guest} waits");
    println!("{}", block_on(meal));
}
// ANCHOR_END: captured

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
