use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;

fn main() {
    let visitors = AtomicU32::new(0);
    thread::scope(|scope| {
        scope.spawn(|| visitors.fetch_add(3, Ordering::Relaxed));
        scope.spawn(|| visitors.fetch_add(4, Ordering::Relaxed));
    });
    println!("visitors: {}", visitors.into_inner());
}
