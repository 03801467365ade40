fn strike(mut bell: impl FnMut(u32), hour: u32) {
    bell(hour);
}

fn morning<F: FnMut(u32)>(bell: F) {
    for hour in 6..9 {
        strike(bell, hour);
    }
}

fn main() {
    let mut strokes = 0;
    morning(|hour| strokes += hour);
    println!("strokes: {strokes}");
}
