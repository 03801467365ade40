fn at_noon(task: impl FnOnce()) {
    println!("twelve o'clock");
    task();
}

fn main() {
    let ring = |strokes: u32| println!("strokes: {strokes}");
    at_noon(ring(12));
}
