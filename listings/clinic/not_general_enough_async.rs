use std::pin::pin;
use std::task::{Context, Poll, Waker};

// ANCHOR: dial
fn dial(answer: impl AsyncFn(&str)) {
    block_on(answer("Station 4"));
}

fn main() {
    let answer = async |caller| println!("{caller} is calling");
    dial(answer);
}
// ANCHOR_END: dial

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
