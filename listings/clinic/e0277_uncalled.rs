fn main() {
    let rain = [3, 0, 12];
    let total = || rain.iter().sum::<u32>();
    println!("{total} mm");
}
