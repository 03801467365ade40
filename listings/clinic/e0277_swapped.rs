fn main() {
    let rain = [3, 0, 12];
    let total = rain.iter().fold(|sum, mm| sum + mm, 0);
    println!("{total} mm");
}
