use std::pin::pin;
use std::task::{Context, Waker};

async fn each<F: Future<Output = ()>>(mut job: impl FnMut(u32) -> F) {
    job(1).await;
    job(2).await;
}

fn main() {
    let host = String::from("example.org");
    let host = &host;
    let fetch = each(|id| async move { println!("{host}/{id}") });

    let mut look = Context::from_waker(Waker::noop());
    println!("{:?}", pin!(fetch).poll(&mut look));
}
