fn main() {
    let laps = [61, 58, 64];
    let total = laps.iter().fold(0, |sum| sum + 1);
    println!("{total}");
}
