fn rhythm_instruments(name: &str) -> Box<dyn FnMut()> {
    if name == "drums" {
        let mut beats = 0;
        return Box::new(move || {
            beats += 1;
            println!("Thud {beats}");
        });
    }
    Box::new(|| println!("Strum strum strum"))
}

fn main() {
    let mut drums = rhythm_instruments("drums");
    let mut guitar = rhythm_instruments("guitar");
    drums();
    guitar();
    drums();
}
