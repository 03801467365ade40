fn fill(log: &mut String) {
    let mut steps: Vec<Box<dyn FnMut() + '_>> = Vec::new();
    for _ in 0..3 {
        steps.push(Box::new(|| *log = String::from("x")));
    }
    for s in &mut steps { s(); }
}
fn main() { let mut s = String::new(); fill(&mut s); println!("{s}"); }
