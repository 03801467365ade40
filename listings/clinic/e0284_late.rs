fn main() {
    let is_late = |hour: &str| hour.parse().unwrap() > 22;
    println!("at 23: {}", is_late("23"));
}
