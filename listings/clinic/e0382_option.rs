fn main() {
    let note = Some(String::from("buy tea"));
    let letters = note.map(|text| text.len());
    println!("{letters:?} letters: {note:?}");
}
