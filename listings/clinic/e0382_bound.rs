fn ring_twice<F: FnOnce() -> u32>(bell: F) -> u32 {
    bell() + bell()
}

fn main() {
    println!("strokes: {}", ring_twice(|| 3));
}
