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
    menu.on_order(|dish| println!("one {dish}"));
    let menu = menu.dish("soup");
    println!("{}", menu.dishes.len());
}
