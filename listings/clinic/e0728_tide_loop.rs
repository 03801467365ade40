use std::pin::pin;
use std::task::{Context, Waker};

// ANCHOR: harbour
async fn depth(harbour: &str) -> usize {
    harbour.len()
}

async fn pilot() {
    for harbour in ["Bremen", "Kiel"] {
        println!("{harbour}: {} metres", depth(harbour).await);
    }
}
// ANCHOR_END: harbour

fn main() {
    let pilot = pin!(pilot());
    let mut context = Context::from_waker(Waker::noop());
    assert!(pilot.poll(&mut context).is_ready());
}
