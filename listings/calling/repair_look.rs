use std::cell::Cell;

fn two_readers(lend: impl Fn() -> String) {
    println!("Ada: {}, Ben: {}", lend(), lend());
}

fn two_visits(enter: impl Fn()) {
    enter();
    enter();
}

fn main() {
    let book = String::from("Emma");
    two_readers(|| book.clone());

    let visitors = Cell::new(0);
    two_visits(|| visitors.set(visitors.get() + 1));
    println!("visitors: {}", visitors.get());
}
