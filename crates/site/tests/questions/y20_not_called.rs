use std::time::{Duration, SystemTime, UNIX_EPOCH};

fn main() {
    let now = || {
        SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .unwrap_or(Duration::ZERO)
            .as_secs()
    };
    let created = now();
    let ttl = 60;

    let expired = now - created > ttl;
    if expired {
        println!("cache entry expired");
    } else {
        println!("still fresh (created {created})");
    }
}
