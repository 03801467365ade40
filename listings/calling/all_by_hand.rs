struct Show {
    coat: String,
}

impl Show {
    fn call(&self) {
        println!("on the hook: {}", self.coat);
    }

    fn call_mut(&mut self) {
        self.call();
    }

    fn call_once(self) {
        self.call();
    }
}

fn main() {
    let coat = String::from("a red coat");
    let mut show = Show { coat };
    show.call();
    show.call_mut();
    show.call_once();
}
