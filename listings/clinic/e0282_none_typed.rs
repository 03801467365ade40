struct Button<F: Fn()> {
    on_press: Option<F>,
}

fn main() {
    let button = Button::<fn()> { on_press: None };
    if let Some(press) = button.on_press {
        press();
    }
    println!("quiet");
}
