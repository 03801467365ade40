struct Instrument {
    sound: String,
}

impl Instrument {
    fn play(&self) {
        println!("{}", self.sound);
    }
}

fn rhythm_instruments(sound: &str) -> impl Fn() {
    move || println!("{sound}")
}

fn main() {
    let guitar = Instrument {
        sound: String::from("Strum strum strum"),
    };
    let strum = || guitar.play();
    let vocal = rhythm_instruments("Shoop Shoop Shoop");
    let band: [&dyn Fn(); 2] = [&strum, &vocal];
    for play in band {
        play();
    }
}
