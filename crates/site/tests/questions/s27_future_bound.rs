fn run<F>(f: F)
where
    F: Fn() -> Future<Output = ()>,
{
    let _ = f();
}
fn main() {
    run(|| async {});
}
