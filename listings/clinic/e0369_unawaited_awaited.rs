use std::pin::pin;
use std::task::{Context, Waker};

async fn pilot() {
    let ask = async |harbour: &str| harbour.len();
    let feet = ask("Bremen").await * 3;
    println!("{feet} feet");
}

fn main() {
    let pilot = pin!(pilot());
    let mut context = Context::from_waker(Waker::noop());
    assert!(pilot.poll(&mut context).is_ready());
}
