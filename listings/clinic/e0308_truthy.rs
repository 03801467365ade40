fn main() {
    let readings = [3, 0, 5, 0];
    let rainy = readings.into_iter().filter(|&rain| rain);
    println!("rainy days: {}", rainy.count());
}
