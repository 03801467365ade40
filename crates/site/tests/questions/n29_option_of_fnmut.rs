struct B {
    f: Option<Box<dyn FnMut()>>,
}
impl B {
    fn run(&mut self) {
        if let Some(f) = &self.f {
            f();
        }
    }
}
fn main() {
    B { f: None }.run();
}
