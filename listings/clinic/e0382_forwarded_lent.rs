fn strike(mut bell: impl FnMut(u32), hour: u32) {
    bell(hour);
}

fn morning<F: FnMut(u32)>(mut bell: F) {
    for hour in 6..9 {
        strike(&mut bell, hour);
    }
}

fn main() {
    let mut strokes = 0;
    morning(|hour| strokes += hour);
    println!("strokes: {strokes}");
}
