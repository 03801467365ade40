fn reminder(mut sent: u32) -> impl FnMut(&str) {
    move |book| {
        println!("bring back {book}");
        sent += 1;
    }
}

fn main() {
    let mut remind = reminder(0);
    remind("Emma");
}
