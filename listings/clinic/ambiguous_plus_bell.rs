fn ring_later(bell: &dyn Fn() + Sync) {
    std::thread::scope(|scope| {
        scope.spawn(bell);
    });
}

fn main() {
    ring_later(&|| println!("ding"));
}
