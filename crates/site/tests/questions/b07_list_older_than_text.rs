fn main() {
    let mut hooks: Vec<Box<dyn Fn() -> usize + '_>> = Vec::new();
    let text = String::from("late");
    hooks.push(Box::new(|| text.len()));
    for h in &hooks {
        println!("{}", h());
    }
}
