use std::pin::pin;
use std::task::{Context, Waker};

async fn boil(minutes: u32) -> String {
    format!("boiled for {minutes} minutes")
}

fn main() {
    let mut look = Context::from_waker(Waker::noop());
    let egg = pin!(boil(6));
    println!("{:?}", egg.poll(&mut look));
}
