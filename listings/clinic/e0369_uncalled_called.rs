fn main() {
    let rain = [3, 0, 12];
    let total = || rain.iter().sum::<u32>();
    let with_snow = total() + 5;
    println!("{with_snow} mm");
}
