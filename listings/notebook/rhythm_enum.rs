enum Instrument {
    Bass,
    Drums,
    Guitar,
    Vocal,
}

fn rhythm_instruments(instrument: Instrument) -> impl Fn() {
    let sound = match instrument {
        Instrument::Bass | Instrument::Drums => "Thud thud thud",
        Instrument::Guitar => "Strum strum strum",
        Instrument::Vocal => "Shoop Shoop Shoop",
    };
    move || println!("{sound}")
}

fn main() {
    let bass = rhythm_instruments(Instrument::Bass);
    let drums = rhythm_instruments(Instrument::Drums);
    let guitar = rhythm_instruments(Instrument::Guitar);
    let backing_vocal = rhythm_instruments(Instrument::Vocal);

    bass();
    drums();
    guitar();
    backing_vocal();
}
