fn rhythm_instruments(instrument: &str) -> impl Fn() {
    move || match instrument {
        "bass" | "drums" => println!("Thud thud thud"),
        "guitar" => println!("Strum strum strum"),
        "vocal" => println!("Shoop Shoop Shoop"),
        _ => {}
    }
}

fn main() {
    let bass = rhythm_instruments("bass");
    let drums = rhythm_instruments("drums");
    let guitar = rhythm_instruments("guitar");
    let backing_vocal = rhythm_instruments("vocal");

    bass();
    drums();
    guitar();
    backing_vocal();
}
