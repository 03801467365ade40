use std::pin::pin;
use std::task::{Context, Waker};

// ANCHOR: steps
async fn twice(mut step: impl AsyncFnMut()) {
    step().await;
    step().await;
}

async fn walk() {
    let mut steps = 0;
    twice(async || steps += 1).await;
    println!("{steps} steps");
}
// ANCHOR_END: steps

fn main() {
    let walk = pin!(walk());
    let mut context = Context::from_waker(Waker::noop());
    assert!(walk.poll(&mut context).is_ready());
}
