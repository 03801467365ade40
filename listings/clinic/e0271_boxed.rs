use std::pin::Pin;

type Reply = Pin<Box<dyn Future<Output = u32>>>;

struct Router<F: Fn() -> Reply> {
    answer: F,
}

async fn hello() -> u32 {
    200
}

fn main() {
    let router = Router { answer: hello };
    let _reply = (router.answer)();
}
