use std::thread;

fn prepare(order: &str) {
    let cook = thread::spawn(move || println!("cooking {order}"));
    cook.join().unwrap();
}

fn main() {
    let order = String::from("soup");
    prepare(&order);
}
