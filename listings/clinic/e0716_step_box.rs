fn main() {
    let dish = "soup";
    let mut steps: Vec<Box<dyn Fn()>> = Vec::new();
    steps.push(Box::new(|| println!("stir the {dish}")));
    steps[0]();
}
