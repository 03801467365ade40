use std::sync::Arc;
use std::thread;

fn main() {
    let menu = Arc::new(vec!["soup", "pie"]);
    let mut cooks = Vec::new();
    for course in 0..2 {
        let menu = Arc::clone(&menu);
        cooks.push(thread::spawn(move || menu[course]));
    }
    for cook in cooks {
        println!("served: {}", cook.join().unwrap());
    }
}
