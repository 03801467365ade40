struct Button<F: Fn()> {
    press: F,
}

fn click(button: &Button) {
    (button.press)();
}

fn main() {
    click(&Button {
        press: || println!("lights on"),
    });
}
