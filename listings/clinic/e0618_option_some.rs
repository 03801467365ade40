struct Button {
    on_click: Option<Box<dyn Fn()>>,
}

fn main() {
    let button = Button {
        on_click: Some(Box::new(|| println!("saved"))),
    };
    if let Some(on_click) = &button.on_click {
        on_click();
    }
}
