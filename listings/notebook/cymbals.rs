// ANCHOR: grown
enum Instrument {
    Bass,
    Drums,
    Guitar,
    Vocal,
    Cymbals,
}

fn rhythm_instruments(instrument: Instrument) -> impl Fn() {
    let sound = match instrument {
        Instrument::Bass | Instrument::Drums => "Thud thud thud",
        Instrument::Guitar => "Strum strum strum",
        Instrument::Vocal => "Shoop Shoop Shoop",
    };
    move || println!("{sound}")
}
// ANCHOR_END: grown

fn main() {
    let cymbals = rhythm_instruments(Instrument::Cymbals);
    cymbals();
}
