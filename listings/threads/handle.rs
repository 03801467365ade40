use std::rc::Rc;
use std::thread;

fn main() {
    let menu = Rc::new(String::from("soup"));
    let cook = thread::spawn(move || println!("{menu}"));
    cook.join().unwrap();
}
