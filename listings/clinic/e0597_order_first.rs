fn main() {
    let tea = String::from("sencha");
    let mut tasks: Vec<Box<dyn Fn()>> = Vec::new();
    tasks.push(Box::new(|| println!("brew {tea}")));
    for task in &tasks {
        task();
    }
}
