fn main() {
    let song = String::from("Strum Boom Strum");
    let before = song.as_ptr();

    let letters = move || song.as_ptr();
    println!("same letters: {}", letters() == before);
}
