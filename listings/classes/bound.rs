struct Instrument {
    sound: String,
}

impl Instrument {
    fn play(&self) {
        println!("{}", self.sound);
    }
}

fn twice(sound: impl Fn()) {
    sound();
    sound();
}

fn main() {
    let guitar = Instrument {
        sound: String::from("Strum"),
    };
    let drums = Instrument {
        sound: String::from("Thud"),
    };
    twice(|| guitar.play());
    for instrument in [drums, guitar] {
        Instrument::play(&instrument);
    }
}
