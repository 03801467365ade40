fn two_visits(mut enter: impl FnMut()) {
    enter();
    enter();
}

fn main() {
    let mut visitors = 0;

    let mut counted = || visitors += 1;
    counted();
    let lent = &mut counted;
    lent();

    let passed_on = || visitors += 10;
    two_visits(passed_on);
    println!("visitors: {visitors}");
}
