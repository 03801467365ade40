fn rhythm_instruments(instrument: &str) -> impl Fn() {
    let sound = match instrument {
        "guitar" => "Strum strum strum",
        _ => "Thud thud thud",
    };
    move || println!("{instrument}: {sound}")
}

fn main() {
    let mut band = Vec::new();
    for name in ["bass", "drums", "guitar"] {
        band.push(rhythm_instruments(name));
    }

    for play in &band {
        play();
    }
}
