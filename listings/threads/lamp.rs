use std::thread;

struct Lamp;

impl Drop for Lamp {
    fn drop(&mut self) {
        println!("the lamp goes out");
    }
}

fn main() {
    let lamp = Lamp;
    let cook = thread::spawn(move || {
        let _light = &lamp;
        println!("the cook works");
    });
    cook.join().unwrap();
    println!("main goes on in the dark");
}
