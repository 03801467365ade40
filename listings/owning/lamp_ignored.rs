struct Lamp;

impl Lamp {
    fn shine(&self) {
        println!("lamp on");
    }
}

impl Drop for Lamp {
    fn drop(&mut self) {
        println!("lamp out");
    }
}

// ANCHOR: night
fn main() {
    let lamp = Lamp;
    let night = move || {
        let _ = lamp;
        println!("night");
    };

    night();
    println!("morning");
    lamp.shine();
}
// ANCHOR_END: night
