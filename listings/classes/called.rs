struct Instrument {
    sound: String,
}

fn main() {
    let guitar = Instrument {
        sound: String::from("Strum strum strum"),
    };
    println!("the guitar goes {}", guitar.sound);
    guitar();
}
