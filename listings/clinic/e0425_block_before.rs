fn main() {
    let lamps = ["porch", "garden"];
    let mut last = None;
    lamps.iter().for_each(|lamp| last = Some(lamp));
    println!("{last:?}");
}
