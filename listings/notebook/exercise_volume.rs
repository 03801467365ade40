fn rhythm_instrument(sound: &str) -> impl Fn(usize) {
    fn play(times: usize) {
        println!("{}", [sound].repeat(times).join(" "));
    }
    play
}

fn main() {
    let guitar = rhythm_instrument("Strum");
    guitar(1);
    guitar(3);
}
