use std::pin::pin;
use std::task::{Context, Waker};

// ANCHOR: tide
async fn two_tides(tide: impl AsyncFn()) {
    tide().await;
    tide().await;
}

async fn watch() {
    let mut tides = 0;
    let tide = async || tides += 1;
    two_tides(tide).await;
    println!("{tides} tides");
}
// ANCHOR_END: tide

fn main() {
    let watch = pin!(watch());
    let mut context = Context::from_waker(Waker::noop());
    assert!(watch.poll(&mut context).is_ready());
}
