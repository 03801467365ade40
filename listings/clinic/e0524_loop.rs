fn plan(log: &mut String) {
    let mut steps: Vec<Box<dyn FnMut() + '_>> = Vec::new();
    for _ in 0..2 {
        steps.push(Box::new(|| *log = String::from("done")));
    }
    for step in &mut steps {
        step();
    }
}

fn main() {
    let mut log = String::new();
    plan(&mut log);
    println!("{log}");
}
