#[derive(Default)]
struct Button {
    on_press: Box<dyn Fn()>,
}

fn main() {
    (Button::default().on_press)();
}
