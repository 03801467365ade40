fn leader(sound: String) -> (impl Fn(), impl Fn() -> usize) {
    let copy = sound.clone();
    (move || println!("{sound}"), move || copy.split(' ').count())
}

fn main() {
    let (play, beats) = leader(String::from("Thud thud thud"));
    play();
    println!("{} beats", beats());
}
