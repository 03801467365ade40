#[derive(Default)]
struct Button {
    on_press: Option<Box<dyn Fn()>>,
}

fn main() {
    if let Some(press) = Button::default().on_press {
        press();
    }
    println!("nothing to do");
}
