fn main() {
    let dish = "soup";
    let mut steps: Vec<&dyn Fn()> = Vec::new();
    steps.push(&|| println!("stir the {dish}"));
    steps[0]();
}
