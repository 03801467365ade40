fn main() {
    let streets = ["Mill Lane", "High Street"];
    let words = streets.iter().flat_map(|street| {
        let lower = street.to_lowercase();
        let words = lower.split(' ').map(str::to_owned);
        words.collect::<Vec<_>>()
    });
    println!("{}", words.count());
}
