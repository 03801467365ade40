use std::pin::pin;
use std::task::{Context, Poll, Waker};

// ANCHOR: lent
fn main() {
    let guest = String::from("Ada");
    let tea = {
        let greet = async move || format!("tea for {guest}");
        greet()
    };
    println!("{}", block_on(tea));
}
// ANCHOR_END: lent

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
