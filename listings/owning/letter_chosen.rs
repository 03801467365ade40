fn main() {
    let letter = String::from("Dear Ada");
    let mut outbox = Vec::new();

    let copy = letter.clone();
    let tray = &mut outbox;
    let post = move || tray.push(copy);

    post();
    println!("sent: {}", outbox.len());
    println!("kept: {letter}");
}
