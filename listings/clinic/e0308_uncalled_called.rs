fn main() {
    let rain = [3, 0, 12];
    let total = || rain.iter().sum::<u32>();
    let week: u32 = total();
    println!("{week} mm");
}
