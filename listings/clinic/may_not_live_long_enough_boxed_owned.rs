struct Ferry {
    name: String,
}

impl Ferry {
    fn horn(&self) -> Box<dyn Fn() -> String> {
        let name = self.name.clone();
        Box::new(move || format!("{name} sails"))
    }
}

fn main() {
    let ferry = Ferry {
        name: String::from("Vega"),
    };
    let horn = ferry.horn();
    drop(ferry);
    println!("{}", horn());
}
