struct Ferry {
    name: String,
}

impl Ferry {
    fn horn(&self) {
        println!("{}: toot", self.name);
    }
}

fn main() {
    let ferry = Ferry {
        name: String::from("Hansa"),
    };
    let at_noon = ferry.horn;
    at_noon();
}
