fn main() {
    let letter = String::from("Dear Ada");
    let mut outbox = Vec::new();

    let mut post = || outbox.push(letter.clone());

    post();
    post();
    println!("sent: {}", outbox.len());
    println!("kept: {letter}");
}
