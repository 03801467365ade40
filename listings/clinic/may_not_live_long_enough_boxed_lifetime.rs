struct Ferry {
    name: String,
}

impl Ferry {
    fn horn(&self) -> Box<dyn Fn() -> String + '_> {
        Box::new(|| format!("{} sails", self.name))
    }
}

fn main() {
    let ferry = Ferry {
        name: String::from("Vega"),
    };
    let horn = ferry.horn();
    println!("{}", horn());
}
