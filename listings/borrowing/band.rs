fn rhythm_instruments(name: &str) -> impl Fn(&str) {
    move |song| println!("{name}: {song}")
}

fn main() {
    let set_list = ["Blue Lamp", "Last Bus"];
    let guitar = rhythm_instruments("guitar");
    let mut played = 0;

    let mut play_next = || {
        guitar(set_list[played]);
        played += 1;
    };

    play_next();
    println!("songs tonight: {}", set_list.len());
    play_next();
    println!("played: {played}");
}
