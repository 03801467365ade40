use std::pin::pin;
use std::task::{Context, Poll, Waker};

// ANCHOR: errands
async fn run_all(errands: Vec<Box<dyn AsyncFnOnce()>>) {
    for errand in errands {
        errand().await;
    }
}

fn main() {
    let post = String::from("two letters");
    let send = async move || println!("send {post}");
    block_on(run_all(vec![Box::new(send)]));
}
// ANCHOR_END: errands

fn block_on<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    let mut task = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(value) = future.as_mut().poll(&mut task) {
            return value;
        }
    }
}
