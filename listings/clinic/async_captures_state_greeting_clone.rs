use std::pin::pin;
use std::task::{Context, Waker};

// ANCHOR: greeting
async fn twice<F: Future>(speak: impl Fn() -> F) {
    speak().await;
    speak().await;
}

async fn evening() {
    let robot = String::from("Robbie");
    twice(move || {
        let robot = robot.clone();
        async move { println!("{robot} says hello") }
    })
    .await;
}
// ANCHOR_END: greeting

fn main() {
    let evening = pin!(evening());
    let mut context = Context::from_waker(Waker::noop());
    assert!(evening.poll(&mut context).is_ready());
}
