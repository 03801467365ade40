fn at_noon(ring: impl FnMut()) {
    ring();
}

fn main() {
    let mut strokes = 0;
    at_noon(|| strokes += 12);
    println!("strokes: {strokes}");
}
