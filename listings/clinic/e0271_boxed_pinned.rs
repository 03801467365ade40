use std::pin::Pin;
use std::task::{Context, Waker};

type Reply = Pin<Box<dyn Future<Output = u32>>>;

struct Router<F: Fn() -> Reply> {
    answer: F,
}

async fn hello() -> u32 {
    200
}

fn main() {
    let router = Router {
        answer: || Box::pin(hello()),
    };
    let mut reply = (router.answer)();
    let mut context = Context::from_waker(Waker::noop());
    println!("{:?}", reply.as_mut().poll(&mut context));
}
