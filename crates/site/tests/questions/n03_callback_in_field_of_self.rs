struct Btn {
    on_click: Box<dyn Fn()>,
}
impl Btn {
    fn click(&self) {
        self.on_click();
    }
}
fn main() {
    Btn { on_click: Box::new(|| println!("x")) }.click();
}
