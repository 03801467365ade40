struct Button<F: Fn()> {
    press: F,
}

fn click<F: Fn()>(button: &Button<F>) {
    (button.press)();
}

fn main() {
    click(&Button {
        press: || println!("lights on"),
    });
}
