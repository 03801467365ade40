use std::pin::pin;
use std::task::{Context, Poll, Waker};

// ANCHOR: kinds
async fn both(serve: impl AsyncFn(u32) -> String) {
    println!("{}, {}", serve(1).await, serve(2).await);
}

async fn tea(seat: u32) -> String {
    format!("tea at {seat}")
}

fn main() {
    let guest = "Ada";
    let ada = async |seat| format!("{guest} at {seat}");
    let far = |seat| async move { tea(seat + 9).await };
    block_on(both(tea));
    block_on(both(ada));
    block_on(both(far));
}
// ANCHOR_END: kinds

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
