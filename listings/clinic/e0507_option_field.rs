struct Button {
    on_press: Option<Box<dyn Fn()>>,
}

impl Button {
    fn push(&self) {
        if let Some(press) = self.on_press {
            press();
        }
    }
}

fn main() {
    Button { on_press: None }.push();
}
