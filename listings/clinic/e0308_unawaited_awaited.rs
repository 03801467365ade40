use std::pin::pin;
use std::task::{Context, Waker};

async fn pilot() {
    let ask = async |harbour: &str| harbour.len();
    let depth: usize = ask("Bremen").await;
    println!("{depth} metres");
}

fn main() {
    let pilot = pin!(pilot());
    let mut context = Context::from_waker(Waker::noop());
    assert!(pilot.poll(&mut context).is_ready());
}
