use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::thread;

// ANCHOR: across
fn main() {
    let guest = String::from("Ada");
    let cook = async move |order| format!("{order} for {guest}");

    let kitchen = thread::spawn(move || block_on(cook("soup")));
    println!("{}", kitchen.join().unwrap());
}
// ANCHOR_END: across

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
