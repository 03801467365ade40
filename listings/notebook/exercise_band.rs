fn leader(sound: String) -> (impl Fn(), impl Fn() -> usize) {
    (
        move || println!("{sound}"),
        move || sound.split(' ').count(),
    )
}

fn main() {
    let (play, beats) = leader(String::from("Thud thud thud"));
    play();
    println!("{} beats", beats());
}
