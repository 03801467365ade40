fn rhythm_instruments(sound: &str) -> impl Fn() {
    move || println!("{sound}")
}

fn main() {
    let band = [
        rhythm_instruments("Thud thud thud"),
        rhythm_instruments("Strum strum strum"),
        rhythm_instruments("Shoop Shoop Shoop"),
    ];
    for play in &band {
        play();
    }
}
