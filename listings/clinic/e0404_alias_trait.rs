trait Step: Fn(u32) {}
impl<F: Fn(u32)> Step for F {}

fn cook(minutes: u32, step: impl Step) {
    step(minutes);
}

fn main() {
    let spoon = "the big spoon";
    cook(5, |minutes| println!("stir {minutes} minutes with {spoon}"));
}
