fn at_noon_and_at_six<F: FnMut()>(ring: F) {
    ring();
    ring();
}

fn main() {
    let mut strokes = 0;
    at_noon_and_at_six(|| strokes += 6);
    println!("strokes: {strokes}");
}
