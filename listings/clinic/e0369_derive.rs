#[derive(PartialEq)]
struct Step {
    name: String,
    run: Box<dyn Fn(i32) -> i32>,
}

fn main() {
    let one = Step {
        name: "one".into(),
        run: Box::new(|n| n + 1),
    };
    println!("{} {}", one == one, (one.run)(1));
}
