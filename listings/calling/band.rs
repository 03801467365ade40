fn encore(play: impl FnOnce()) {
    play();
}

fn main() {
    let sound = String::from("Thud thud thud");
    let mut beats = 0;
    let guitar = String::from("the guitar");

    let bass = || println!("bass: {sound}");
    let mut drums = || {
        beats += 1;
        println!("drums: beat {beats}");
    };
    let smash = || println!("{}", guitar + " breaks");

    bass();
    drums();
    encore(bass);
    encore(drums);
    encore(smash);
    println!("beats played: {beats}");
}
