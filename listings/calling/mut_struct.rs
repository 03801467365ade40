struct Add {
    coat: String,
}

impl Add {
    fn call_mut(&mut self, thing: &str) {
        self.coat.push_str(thing);
        println!("on the hook: {}", self.coat);
    }
}

fn main() {
    let coat = String::from("a red coat");
    let mut add = Add { coat };
    add.call_mut(", a hat");
    add.call_mut(", a scarf");
}
