fn main() {
    let hours = [7, 8, 6];
    let sum: f64 = hours.iter().map(|it| it as f64).sum();
    println!("{}", sum / 3.0);
}
