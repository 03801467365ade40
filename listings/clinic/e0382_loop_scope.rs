use std::thread;

fn main() {
    let menu = vec!["soup", "pie"];
    let shown = &menu;
    thread::scope(|kitchen| {
        let mut cooks = Vec::new();
        for course in 0..2 {
            cooks.push(kitchen.spawn(move || shown[course]));
        }
        for cook in cooks {
            println!("served: {}", cook.join().unwrap());
        }
    });
    println!("{} courses", menu.len());
}
