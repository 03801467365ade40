fn main() {
    let high_water = 0;
    let mut measure = |level: u32| {
        if level > high_water {
            high_water = level;
        }
    };

    measure(140);
    measure(95);
    println!("highest: {high_water} cm");
}
