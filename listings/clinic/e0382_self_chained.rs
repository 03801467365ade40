struct Menu {
    dishes: Vec<String>,
    on_order: Option<Box<dyn Fn(&str)>>,
}

impl Menu {
    fn dish(mut self, name: &str) -> Menu {
        self.dishes.push(name.to_string());
        self
    }

    fn on_order(mut self, tell: impl Fn(&str) + 'static) -> Menu {
        self.on_order = Some(Box::new(tell));
        self
    }
}

fn main() {
    let menu = Menu {
        dishes: Vec::new(),
        on_order: None,
    };
    let tell = |dish: &str| println!("one {dish}");
    let menu = menu.on_order(tell).dish("soup");
    if let Some(tell) = &menu.on_order {
        tell(&menu.dishes[0]);
    }
}
