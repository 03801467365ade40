fn main() {
    let mut tasks: Vec<Box<dyn Fn()>> = Vec::new();
    let tea = String::from("sencha");
    tasks.push(Box::new(|| println!("brew {tea}")));
    for task in &tasks {
        task();
    }
}
