struct Instrument {
    name: &'static str,
    sound: &'static str,
}

impl Instrument {
    fn play(&self) {
        println!("{}: {}", self.name, self.sound);
    }

    fn check(&self) -> Result<(), String> {
        match self.sound {
            "" => Err(format!("silent: {}", self.name)),
            _ => Ok(()),
        }
    }
}

fn main() {
    let (name, sound) = ("guitar", "Strum strum strum");
    let guitar = Instrument { name, sound };
    let (name, sound) = ("triangle", "");
    let triangle = Instrument { name, sound };
    for instrument in [guitar, triangle] {
        match instrument.check() {
            Ok(()) => instrument.play(),
            Err(trouble) => println!("{trouble}"),
        }
    }
}
