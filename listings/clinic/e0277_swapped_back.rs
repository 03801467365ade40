fn main() {
    let rain = [3, 0, 12];
    let total = rain.iter().fold(0, |sum, mm| sum + mm);
    println!("{total} mm");
}
