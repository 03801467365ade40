use std::sync::Arc;
use std::thread;

fn main() {
    let menu = Arc::new(String::from("soup"));
    let handle = Arc::clone(&menu);
    let cook = thread::spawn(move || println!("cooking {handle}"));
    cook.join().unwrap();
    println!("{menu} stays on the menu");
}
