struct Button {
    tagline: String,
    on_click: &dyn Fn(u32),
}

fn main() {
    let beep = |repetitions: u32| println!("beep x{repetitions}");
    let button = Button {
        tagline: "Order".to_string(),
        on_click: &beep,
    };
    println!("{}", button.tagline);
    (button.on_click)(2);
}
