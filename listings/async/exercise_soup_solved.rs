use std::pin::pin;
use std::task::{Context, Poll, Waker};

// ANCHOR: soup
async fn cook(order: &str) {
    println!("cooking {order}");
}

fn main() {
    let serve = async |order: &str| {
        cook(order).await;
        println!("{order} is served");
    };
    block_on(serve("soup"));
}
// ANCHOR_END: soup

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
