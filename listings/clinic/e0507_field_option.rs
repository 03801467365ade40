struct Oven {
    dish: String,
    when_done: Option<Box<dyn FnOnce(&str)>>,
}

impl Oven {
    fn stop(&mut self) {
        if let Some(tell) = &self.when_done {
            tell(&self.dish);
        }
    }
}

fn main() {
    let mut oven = Oven {
        dish: String::from("pie"),
        when_done: None,
    };
    oven.when_done = Some(Box::new(|dish| println!("{dish} is done")));
    oven.stop();
}
