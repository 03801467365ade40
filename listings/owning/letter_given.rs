fn main() {
    let letter = String::from("Dear Ada");
    let mut outbox = Vec::new();

    let post = || outbox.push(letter);

    post();
    println!("sent: {}", outbox.len());
    println!("kept: {letter}");
}
