struct RhythmInstrument<'a> {
    instrument: &'a str,
}

impl RhythmInstrument<'_> {
    fn play(&self) {
        let sound = match self.instrument {
            "bass" | "drums" => "Thud thud thud",
            "guitar" => "Strum strum strum",
            _ => return,
        };
        println!("{sound}");
    }
}

fn main() {
    let bass = RhythmInstrument { instrument: "bass" };
    let guitar = RhythmInstrument {
        instrument: "guitar",
    };

    bass.play();
    guitar.play();
}
