use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

type Handler = Box<dyn Fn() -> u32 + Send + Sync>;

fn main() {
    let seen = AtomicU32::new(0);
    let count: Handler = Box::new(move || seen.fetch_add(1, Relaxed));
    println!("{} {}", count(), count());
}
