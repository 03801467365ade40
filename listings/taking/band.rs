fn rhythm_instruments(sound: &str) -> impl Fn() {
    move || println!("{sound}")
}

fn rehearse(times: u32, mut play: impl FnMut()) {
    for _ in 0..times {
        play();
    }
}

fn main() {
    let mut beats = 0;
    let mut drums = || {
        beats += 1;
        println!("Thud thud thud");
    };

    let bass = rhythm_instruments("Boom boom boom");
    rehearse(1, &bass);
    rehearse(1, &mut drums);
    rehearse(2, drums);
    bass();
    println!("beats: {beats}");
}
