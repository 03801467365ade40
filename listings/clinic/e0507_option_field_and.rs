struct Button {
    on_press: Option<Box<dyn Fn()>>,
}

impl Button {
    fn push(&self) {
        if let Some(press) = &self.on_press {
            press();
        }
        println!("pushed");
    }
}

fn main() {
    Button { on_press: None }.push();
}
