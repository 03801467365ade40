fn main() {
    let sides = [2.0_f64, 1.5];
    let area = sides.into_iter().map(|side| side.powi(2));
    println!("square metres: {}", area.sum::<f64>());
}
