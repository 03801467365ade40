fn twice<T, F: Fn()>(job: F) {
    job();
    job();
}

fn main() {
    twice(|| println!("tick"));
}
