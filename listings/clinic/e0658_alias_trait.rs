trait Shift: Fn(u32) -> u32 {}

impl<F: Fn(u32) -> u32> Shift for F {}

fn semitones(steps: u32) -> impl Shift {
    move |key| key + steps
}

fn main() {
    println!("key: {}", semitones(12)(60));
}
