fn show_reading(read: impl Fn() -> f64) {
    println!("now: {:.1}", read());
}

fn main() {
    let thermometer = || 21.0;
    show_reading(thermometer);
}
