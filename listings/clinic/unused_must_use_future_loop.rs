use std::pin::pin;
use std::task::{Context, Waker};

// ANCHOR: bells
async fn ring(bell: u32) {
    println!("bell {bell}");
}

async fn ring_all() {
    for bell in [1, 2] {
        ring(bell).await;
    }
}
// ANCHOR_END: bells

fn main() {
    let all = pin!(ring_all());
    let mut context = Context::from_waker(Waker::noop());
    assert!(all.poll(&mut context).is_ready());
}
