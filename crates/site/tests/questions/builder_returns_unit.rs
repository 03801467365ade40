#[derive(Default)]
struct Menu {
    actions: Vec<Box<dyn Fn()>>,
}

impl Menu {
    fn item(mut self, action: impl Fn() + 'static) {
        self.actions.push(Box::new(action));
    }
}

fn main() {
    let menu = Menu::default()
        .item(|| println!("open"))
        .item(|| println!("quit"));
    let _ = menu;
}
