fn main() {
    let mut inside = 0;
    let mut enter = || inside += 1;
    let mut leave = || inside -= 1;

    enter();
    enter();
    leave();
    println!("inside: {inside}");
}
