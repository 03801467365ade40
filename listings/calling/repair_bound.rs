fn one_reader(lend: impl FnOnce() -> String) {
    println!("Ada: {}", lend());
}

fn two_visits(mut enter: impl FnMut()) {
    enter();
    enter();
}

fn main() {
    let book = String::from("Emma");
    one_reader(|| book);

    let mut visitors = 0;
    two_visits(|| visitors += 1);
    println!("visitors: {visitors}");
}
