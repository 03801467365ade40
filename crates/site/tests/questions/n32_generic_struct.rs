struct Button<F: Fn()> {
    press: F,
}
impl Button {
    fn click(&self) {
        (self.press)();
    }
}
fn main() {
    Button { press: || println!("click") }.click();
}
