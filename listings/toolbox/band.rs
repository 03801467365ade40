fn rhythm_instruments(sound: &str) -> impl Fn() {
    move || println!("{sound}")
}

fn count_in(play: impl Fn()) -> impl Fn() {
    move || {
        println!("one, two, three, four");
        play();
    }
}

fn main() {
    let drums = rhythm_instruments("Thud thud thud");
    let drums = count_in(drums);
    drums();
}
