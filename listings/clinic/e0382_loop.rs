use std::thread;

fn main() {
    let menu = vec!["soup", "pie"];
    let mut cooks = Vec::new();
    for course in 0..2 {
        cooks.push(thread::spawn(move || menu[course]));
    }
    for cook in cooks {
        println!("served: {}", cook.join().unwrap());
    }
}
