fn twice(mut act: impl FnMut()) {
    act();
    act();
}

fn main() {
    let letter = String::from("Dear Ada");
    let mut outbox = Vec::new();

    twice(|| outbox.push(letter));
    println!("sent: {}", outbox.len());
}
