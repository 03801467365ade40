trait Bar {}
impl Bar for u8 {}

fn bar<R: Bar>(f: impl Fn() -> R) {
    f();
}

fn main() {
    bar(|| { 5u8; });
}
