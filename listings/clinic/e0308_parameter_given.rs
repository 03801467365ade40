struct Button<F: Fn()> {
    on_click: F,
}

impl<F: Fn()> Button<F> {
    fn new(on_click: F) -> Button<F> {
        Button { on_click }
    }
}

fn main() {
    let button = Button::new(|| println!("click"));
    (button.on_click)();
}
