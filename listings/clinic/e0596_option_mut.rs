struct Button {
    on_press: Option<Box<dyn FnMut()>>,
}

impl Button {
    fn push(&mut self) {
        if let Some(press) = &mut self.on_press {
            press();
        }
        println!("pushed");
    }
}

fn main() {
    Button { on_press: None }.push();
}
