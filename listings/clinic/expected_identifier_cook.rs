fn cook(minutes: u32, step: impl fn(u32)) {
    step(minutes);
}

fn main() {
    cook(5, |minutes| println!("stir {minutes} minutes"));
}
