fn main() {
    let mut lamps = Vec::new();
    for hue in ["red", "green", "blue"] {
        lamps.push(move || println!("{hue}"));
    }
    for lamp in lamps {
        lamp();
    }
}
