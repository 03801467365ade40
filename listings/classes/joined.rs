trait Play {
    fn play(&self);
}

struct Drums;

impl Play for Drums {
    fn play(&self) {
        println!("Thud thud thud");
    }
}

// ANCHOR: joined
impl<F: Fn()> Play for F {
    fn play(&self) {
        self();
    }
}

fn main() {
    let word = String::from("Ding");
    let bell = move || println!("{word} {word}");
    let band: [Box<dyn Play>; 2] = [Box::new(Drums), Box::new(bell)];
    for instrument in &band {
        instrument.play();
    }
}
// ANCHOR_END: joined
