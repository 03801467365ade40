use std::sync::atomic::{AtomicU32, Ordering};

static COINS: AtomicU32 = AtomicU32::new(0);

fn main() {
    let insert = || COINS.fetch_add(1, Ordering::Relaxed);
    insert();
    insert();
    println!("coins: {}", COINS.load(Ordering::Relaxed));
}
