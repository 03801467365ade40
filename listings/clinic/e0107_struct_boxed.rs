struct Button {
    press: Box<dyn Fn()>,
}

fn click(button: &Button) {
    (button.press)();
}

fn main() {
    click(&Button {
        press: Box::new(|| println!("lights on")),
    });
}
