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

// ANCHOR: asked
fn main() {
    let triangle = rhythm_instruments(Instrument::Triangle);
    triangle();
}
// ANCHOR_END: asked
