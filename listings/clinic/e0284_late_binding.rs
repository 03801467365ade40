fn main() {
    let is_late = |hour: &str| {
        let hour: u32 = hour.parse().unwrap();
        hour > 22
    };
    println!("at 23: {}", is_late("23"));
}
