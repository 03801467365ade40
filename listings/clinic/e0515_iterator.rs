fn main() {
    let streets = ["Mill Lane", "High Street"];
    let words = streets.iter().flat_map(|street| {
        let lower = street.to_lowercase();
        lower.split(' ')
    });
    println!("{}", words.count());
}
