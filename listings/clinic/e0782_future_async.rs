use std::pin::pin;
use std::task::{Context, Waker};

// ANCHOR: hours
async fn hourly<F>(act: F)
where
    F: AsyncFn(u32),
{
    act(9).await;
}

async fn day() {
    hourly(async |hour| println!("{hour} o'clock")).await;
}
// ANCHOR_END: hours

fn main() {
    let day = pin!(day());
    let mut context = Context::from_waker(Waker::noop());
    assert!(day.poll(&mut context).is_ready());
}
