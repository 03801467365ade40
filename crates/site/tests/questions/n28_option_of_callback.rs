struct B {
    f: Option<Box<dyn Fn()>>,
}
impl B {
    fn run(&self) {
        if let Some(f) = self.f {
            f();
        }
    }
}
fn main() {
    B { f: None }.run();
}
