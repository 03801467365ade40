struct B<F: Fn()> {
    f: Option<F>,
}
fn main() {
    let b = B { f: None };
    if let Some(f) = b.f {
        f()
    }
}
