struct Button<F: Fn()> {
    on_press: Option<F>,
}

fn main() {
    let button = Button { on_press: None };
    if let Some(press) = button.on_press {
        press();
    }
}
