trait Play {
    fn play(&self);
}

struct Drums;
struct Vocal(String);

impl Play for Drums {
    fn play(&self) {
        println!("Thud thud thud");
    }
}

impl Play for Vocal {
    fn play(&self) {
        println!("{0} {0} {0}", self.0);
    }
}

fn rhythm_instruments() -> Vec<Box<dyn Play>> {
    let word = String::from("Shoop");
    vec![Box::new(Drums), Box::new(Vocal(word))]
}

fn main() {
    for instrument in rhythm_instruments() {
        instrument.play();
    }
}
