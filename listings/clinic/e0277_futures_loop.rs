use std::pin::pin;
use std::task::{Context, Waker};

// ANCHOR: harbour
async fn depth(port: &str) -> usize {
    port.len()
}

async fn depths(ports: &[&str]) -> Vec<usize> {
    let mut depths = Vec::new();
    for port in ports {
        depths.push(depth(port).await);
    }
    depths
}

async fn tour() {
    println!("{:?}", depths(&["Bremen", "Kiel"]).await);
}
// ANCHOR_END: harbour

fn main() {
    let tour = pin!(tour());
    let mut context = Context::from_waker(Waker::noop());
    assert!(tour.poll(&mut context).is_ready());
}
