use std::pin::pin;
use std::sync::atomic::{AtomicU32, Ordering};
use std::task::{Context, Waker};

async fn twice<F: Future<Output = ()>>(mut knock: impl FnMut() -> F) {
    knock().await;
    knock().await;
}

fn main() {
    let knocks = AtomicU32::new(0);
    let visit = twice(|| async {
        knocks.fetch_add(1, Ordering::Relaxed);
    });

    let mut look = Context::from_waker(Waker::noop());
    println!("{:?}", pin!(visit).poll(&mut look));
    println!("{} knocks", knocks.into_inner());
}
