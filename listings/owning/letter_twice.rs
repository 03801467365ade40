fn main() {
    let letter = String::from("Dear Ada");
    let mut outbox = Vec::new();

    let post = || outbox.push(letter);

    post();
    post();
    println!("sent: {}", outbox.len());
}
