use std::pin::pin;
use std::task::{Context, Waker};

async fn twice<F: Future<Output = ()>>(mut knock: impl FnMut() -> F) {
    knock().await;
    knock().await;
}

fn main() {
    let mut knocks = 0;
    let visit = twice(|| async { knocks += 1 });

    let mut look = Context::from_waker(Waker::noop());
    println!("{:?}", pin!(visit).poll(&mut look));
    println!("{knocks} knocks");
}
