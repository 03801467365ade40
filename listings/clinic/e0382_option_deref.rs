fn main() {
    let note: Option<String> = None;
    let shown = note.as_deref().unwrap_or_else(|| "nothing");
    println!("{shown}: {note:?}");
}
