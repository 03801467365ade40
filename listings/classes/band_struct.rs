struct Player {
    sound: &'static str,
}

impl Player {
    fn play(&self) {
        println!("{}", self.sound);
    }
}

fn rhythm_instruments(sound: &'static str) -> Player {
    Player { sound }
}

fn main() {
    let band = [
        rhythm_instruments("Thud thud thud"),
        rhythm_instruments("Strum strum strum"),
        rhythm_instruments("Shoop Shoop Shoop"),
    ];
    for player in &band {
        player.play();
    }
}
