fn main() {
    let mut inside = 0;
    let mut enter = || inside += 1;
    let mut leave = || {
        inside -= 1;
        println!("inside: {inside}");
    };
    enter();
    enter();
    leave();
}
