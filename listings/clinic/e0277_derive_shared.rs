use std::rc::Rc;

#[derive(Clone)]
struct Step {
    run: Rc<dyn Fn(i32) -> i32>,
}

fn main() {
    let step = Step {
        run: Rc::new(|n| n + 1),
    };
    println!("{}", (step.clone().run)(1));
}
