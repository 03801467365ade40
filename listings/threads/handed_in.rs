use std::thread;

fn prepare(order: &String) {
    let cook = thread::spawn(move || println!("cooking {order}"));
    cook.join().unwrap();
}

fn main() {
    prepare(&String::from("soup"));
}
