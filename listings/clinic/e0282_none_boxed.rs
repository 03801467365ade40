struct Button {
    on_press: Option<Box<dyn Fn()>>,
}

fn main() {
    let mut button = Button { on_press: None };
    button.on_press = Some(Box::new(|| println!("lights on")));
    if let Some(press) = button.on_press {
        press();
    }
}
