use std::cell::Cell;

fn play_twice(play: impl Fn() -> u32) {
    println!("first call: {}", play());
    println!("second call: {}", play());
}

fn main() {
    let beats = Cell::new(0);
    play_twice(|| {
        beats.set(beats.get() + 1);
        beats.get()
    });
}
