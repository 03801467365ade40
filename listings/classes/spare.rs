#[derive(Debug, Clone, PartialEq)]
struct Instrument {
    name: String,
    sound: String,
}

fn rhythm_instruments(sound: String) -> impl Fn() + Clone {
    move || println!("{sound}")
}

fn main() {
    let guitar = Instrument {
        name: String::from("guitar"),
        sound: String::from("Strum"),
    };
    let mut spare = guitar.clone();
    println!("equal: {}", spare == guitar);
    spare.name.push_str(" two");
    println!("{spare:?}");

    let play = rhythm_instruments(guitar.sound);
    let play_too = play.clone();
    play();
    play_too();
}
