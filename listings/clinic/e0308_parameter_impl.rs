struct Button<F: Fn()> {
    on_click: F,
}

fn clicking() -> Button<impl Fn()> {
    let on_click = || println!("click");
    Button { on_click }
}

fn main() {
    let button = clicking();
    (button.on_click)();
}
