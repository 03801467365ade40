use std::thread::{self, JoinHandle};

struct Lighthouse {
    name: String,
}

impl Lighthouse {
    fn blink(&self) -> JoinHandle<()> {
        thread::spawn(|| println!("{} blinks", self.name))
    }
}

fn main() {
    let name = String::from("Cape");
    let tower = Lighthouse { name };
    tower.blink().join().unwrap();
}
