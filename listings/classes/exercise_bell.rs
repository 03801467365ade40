struct Bell {
    tone: String,
}

impl Bell {
    fn ring(&self) {
        println!("{}", self.tone);
    }
}

fn strike(hour: u32, ring: impl Fn()) {
    for _ in 0..hour {
        ring();
    }
    println!("{hour} o'clock");
}

fn main() {
    let bell = Bell {
        tone: String::from("Dong"),
    };
    strike(3, bell);
}
