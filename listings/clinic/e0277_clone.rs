fn twice(mut ring: impl FnMut() + Clone) {
    let mut again = ring.clone();
    ring();
    again();
}

fn main() {
    let mut strokes = 0;
    twice(|| strokes += 1);
    println!("strokes: {strokes}");
}
