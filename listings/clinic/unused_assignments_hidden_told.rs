fn reminder(mut sent: u32) -> impl FnMut(&str) {
    move |book| {
        sent += 1;
        println!("reminder {sent}: bring back {book}");
    }
}

fn main() {
    let mut remind = reminder(0);
    remind("Emma");
}
