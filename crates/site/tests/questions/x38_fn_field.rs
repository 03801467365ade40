struct SessionStore {
    ttl: u64,
    now: fn() -> u64,
}

impl SessionStore {
    fn expired(&self, created: u64) -> bool {
        (self.now)() - created > self.ttl
    }
}

#[derive(Clone, Copy)]
struct FakeClock {
    secs: u64,
}

fn main() {
    let clock = FakeClock { secs: 5_000 };
    let store = SessionStore { ttl: 900, now: move || clock.secs };
    println!("old: {}", store.expired(3_000));
    println!("fresh: {}", store.expired(4_800));
}
