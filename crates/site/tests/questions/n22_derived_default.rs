#[derive(Default)]
struct B {
    f: Box<dyn Fn()>,
}
fn main() {
    (B::default().f)();
}
