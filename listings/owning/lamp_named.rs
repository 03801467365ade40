struct Lamp;

impl Drop for Lamp {
    fn drop(&mut self) {
        println!("lamp out");
    }
}

// ANCHOR: night
fn main() {
    let lamp = Lamp;
    let night = move || {
        let _lamp = lamp;
        println!("night");
    };

    night();
    println!("morning");
}
// ANCHOR_END: night
