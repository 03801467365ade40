fn main() {
    let mut playlist = vec!["Intro".to_string()];

    let mut append = |song: &str| playlist.push(song.to_string());
    let mut play_next = |song: &str| playlist.insert(0, song.to_string());

    append("Blue in Green");
    play_next("So What");
    append("All Blues");

    println!("{playlist:?}");
}
