use std::future::Future;
use std::pin::Pin;

pub struct StructAsync<F: Fn() -> Pin<Box<dyn Future<Output = ()>>>> {
    pub callback: F,
}

async fn callback() {}

fn main() {
    let _s = StructAsync { callback };
}
