#[derive(Clone)]
struct Step {
    run: Box<dyn Fn(i32) -> i32>,
}

fn main() {
    let step = Step {
        run: Box::new(|n| n + 1),
    };
    println!("{}", (step.clone().run)(1));
}
