struct Show {
    coat: String,
}

impl Show {
    fn call(&self) {
        println!("on the hook: {}", self.coat);
    }
}

fn main() {
    let coat = String::from("a red coat");
    let show = Show { coat };
    show.call();
    show.call();
}
