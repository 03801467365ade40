fn main() {
    let dish = "soup";
    let stir = || println!("stir the {dish}");
    let mut steps: Vec<&dyn Fn()> = Vec::new();
    steps.push(&stir);
    steps[0]();
}
