struct Button {
    on_press: Option<Box<dyn FnMut()>>,
}

impl Button {
    fn push(&mut self) {
        if let Some(press) = &self.on_press {
            press();
        }
    }
}

fn main() {
    Button { on_press: None }.push();
}
