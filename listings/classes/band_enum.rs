enum Instrument {
    Drums,
    Vocal(String),
}

impl Instrument {
    fn play(&self) {
        match self {
            Instrument::Drums => println!("Thud thud thud"),
            Instrument::Vocal(word) => println!("{word} {word} {word}"),
        }
    }
}

fn rhythm_instruments() -> Vec<Instrument> {
    let word = String::from("Shoop");
    vec![Instrument::Drums, Instrument::Vocal(word)]
}

fn main() {
    for instrument in rhythm_instruments() {
        instrument.play();
    }
}
