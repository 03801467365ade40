fn main() {
    let dish = "soup";
    let mut steps: Vec<&dyn Fn()> = Vec::new();
    let stir = || println!("stir the {dish}");
    steps.push(&stir);
    steps[0]();
}
