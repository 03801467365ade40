use std::pin::pin;
use std::task::{Context, Poll, Waker};

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

fn main() {
    let guest = "Ada";
    let cook = async |order| {
        println!("cooking {order}");
        format!("{order} for {guest}")
    };

    let meal = cook("soup");
    println!("ordered");
    println!("{}", block_on(meal));
}
