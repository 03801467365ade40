fn two_readers(lend: impl Fn() -> String) {
    println!("Ada: {}, Ben: {}", lend(), lend());
}

fn main() {
    let book = String::from("Emma");
    two_readers(|| book);
}
