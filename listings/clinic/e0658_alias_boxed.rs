type Shift = Box<dyn Fn(u32) -> u32>;

fn semitones(steps: u32) -> Shift {
    Box::new(move |key| key + steps)
}

fn main() {
    println!("key: {}", semitones(12)(60));
}
