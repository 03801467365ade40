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

fn light() -> impl Fn() {
    let lamp = Lamp;
    move || lamp.shine()
}

fn main() {
    let watch = light();
    watch();
    watch();
    drop(watch);
    println!("morning");
}
