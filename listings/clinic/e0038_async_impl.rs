use std::pin::pin;
use std::task::{Context, Poll, Waker};

// ANCHOR: visit
async fn visit(doors: &[u32], act: &impl AsyncFn(u32)) {
    for door in doors {
        act(*door).await;
    }
}

fn main() {
    let van = String::from("blue van");
    let deliver = async |door| println!("{van}: parcel for {door}");
    block_on(visit(&[4, 7], &deliver));
}
// ANCHOR_END: visit

fn block_on<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    let mut task = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(value) = future.as_mut().poll(&mut task) {
            return value;
        }
    }
}
