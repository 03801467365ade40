fn ring_twice<F: FnMut() -> u32>(mut bell: F) -> u32 {
    bell() + bell()
}

fn main() {
    println!("strokes: {}", ring_twice(|| 3));
}
