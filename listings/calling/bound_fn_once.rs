fn two_visits(enter: impl FnOnce()) {
    enter();
    enter();
}

fn main() {
    let mut visitors = 0;
    two_visits(|| visitors += 1);
    println!("visitors: {visitors}");
}
