use std::thread::{self, JoinHandle};

struct Lighthouse {
    name: String,
}

impl Lighthouse {
    fn blink(&self) -> JoinHandle<()> {
        let name = self.name.clone();
        thread::spawn(move || println!("{name} blinks"))
    }
}

fn main() {
    let name = String::from("Cape");
    let tower = Lighthouse { name };
    tower.blink().join().unwrap();
}
