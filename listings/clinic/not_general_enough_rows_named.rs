use std::future::ready;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::thread;

// ANCHOR: rows
fn main() {
    let crew = [String::from("Ada"), String::from("Grace")];
    spawn(async move {
        let mut rows = crew.iter().map(String::len).peekable();
        ready(()).await;
        println!("first row: {:?}", rows.peek());
    });
}

fn spawn(task: impl Future<Output = ()> + Send + 'static) {
    thread::spawn(|| block_on(task)).join().unwrap();
}
// ANCHOR_END: rows

fn block_on<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    let mut task = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(value) = future.as_mut().poll(&mut task) {
            return value;
        }
    }
}
