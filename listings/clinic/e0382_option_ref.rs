fn main() {
    let note = Some(String::from("buy tea"));
    let letters = note.as_ref().map(|text| text.len());
    println!("{letters:?} letters: {note:?}");
}
