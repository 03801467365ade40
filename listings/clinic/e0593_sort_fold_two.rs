fn main() {
    let laps = [61, 58, 64];
    let total = laps.iter().fold(0, |sum, lap| sum + lap);
    println!("{total}");
}
