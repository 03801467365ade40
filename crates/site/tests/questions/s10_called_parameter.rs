fn run<F: FnMut()>(job: F) {
    for _ in 0..3 {
        job();
    }
}
fn main() {
    let mut n = 0;
    run(|| n += 1);
}
