type Step = fn(u32);

fn cook(minutes: u32, step: impl Step) {
    step(minutes);
}

fn main() {
    let spoon = "the big spoon";
    cook(5, |minutes| println!("stir {minutes} minutes with {spoon}"));
}
