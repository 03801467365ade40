fn start<F: Future<Output = u32>>(job: impl Fn(u32) -> F) -> F {
    job(2)
}

fn main() {
    let hours = 8;
    drop(start(|day| async move { day * hours }));
    println!("started");
}
