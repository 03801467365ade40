fn main() {
    let mut strokes = 0;
    let mut ring = || strokes += 1;
    let mut ring_two = || {
        ring();
        ring();
    };

    ring_two();
    ring();
    ring_two();
    println!("strokes: {strokes}");
}
