fn main() {
    let mut sent = 0;
    let mut remind = |book: &str| {
        println!("bring back {book}");
        sent += 1;
    };
    remind("Emma");
    remind("Ulysses");
    println!("reminders: {sent}");
}
