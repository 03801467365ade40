use std::pin::pin;
use std::task::{Context, Waker};

// ANCHOR: bells
async fn ring(bell: u32) {
    println!("bell {bell}");
}

async fn on_hour(act: impl AsyncFn(u32)) {
    act(3).await;
}

async fn day() {
    on_hour(async |hour| ring(hour).await).await;
}
// ANCHOR_END: bells

fn main() {
    let day = pin!(day());
    let mut context = Context::from_waker(Waker::noop());
    assert!(day.poll(&mut context).is_ready());
}
