fn climb(place: &str, step: u32) {
    println!("{place}, step {step}");
    if step > 1 {
        climb(place, step - 1);
    }
}

fn main() {
    climb("attic", 2);
}
