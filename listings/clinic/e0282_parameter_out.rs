fn twice<F: Fn()>(job: F) {
    job();
    job();
}

fn main() {
    twice(|| println!("tick"));
}
