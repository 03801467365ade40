fn two_visits(enter: impl Fn()) {
    enter();
    enter();
}

fn main() {
    let mut visitors = 0;
    let enter = || visitors += 1;
    two_visits(enter);
    println!("visitors: {visitors}");
}
