use std::thread;

fn main() {
    let soup = String::from("soup");
    let cook = thread::spawn(|| soup + ", cooked");
    println!("{}", cook.join().unwrap());
}
