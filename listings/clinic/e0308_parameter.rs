struct Button<F: Fn()> {
    on_click: F,
}

impl<F: Fn()> Button<F> {
    fn new() -> Button<F> {
        let on_click = || println!("click");
        Button { on_click }
    }
}

fn main() {
    let button: Button<fn()> = Button::new();
    (button.on_click)();
}
