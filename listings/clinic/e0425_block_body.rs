#[rustfmt::skip]
// ANCHOR: lamps
fn main() {
    let lamps = ["porch", "garden"];
    lamps.iter().for_each(|lamp| { let last = lamp; });
    println!("{last}");
}
// ANCHOR_END: lamps
