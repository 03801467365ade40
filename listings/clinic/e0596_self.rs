struct Button {
    on_press: Box<dyn FnMut()>,
}

impl Button {
    fn push(&self) {
        (self.on_press)();
    }
}

fn main() {
    let on_press = Box::new(|| println!("lights on"));
    Button { on_press }.push();
}
