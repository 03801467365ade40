struct Task<F: FnOnce() + Send> {
    run: F,
}

fn later<F: FnOnce()>(run: F) -> Task<F> {
    Task { run }
}

fn main() {
    (later(|| println!("the kettle boils")).run)();
}
