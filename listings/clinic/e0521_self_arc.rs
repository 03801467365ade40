use std::sync::Arc;
use std::thread::{self, JoinHandle};

struct Lighthouse {
    name: String,
}

impl Lighthouse {
    fn blink(self: Arc<Self>) -> JoinHandle<()> {
        thread::spawn(move || println!("{} blinks", self.name))
    }
}

fn main() {
    let name = String::from("Cape");
    let tower = Arc::new(Lighthouse { name });
    Arc::clone(&tower).blink().join().unwrap();
    println!("{} is dark", tower.name);
}
