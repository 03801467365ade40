struct Step {
    name: String,
    run: Box<dyn Fn(i32) -> i32>,
}

impl PartialEq for Step {
    fn eq(&self, other: &Step) -> bool {
        self.name == other.name
    }
}

fn main() {
    let one = Step {
        name: "one".into(),
        run: Box::new(|n| n + 1),
    };
    println!("{} {}", one == one, (one.run)(1));
}
