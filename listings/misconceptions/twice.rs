fn play_twice(play: impl Fn()) {
    play();
    play();
}

fn main() {
    let sound = String::from("Strum");
    play_twice(move || println!("{sound}"));

    let guitar = String::from("guitar");
    let smash = || guitar + " in pieces";
    println!("{}", smash());
}
