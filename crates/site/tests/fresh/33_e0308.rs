fn main() {
    let tax = 19;
    let country = std::env::args().nth(1).unwrap_or("DE".to_string());

    let gross = if country == "DE" {
        |net: u32| net * (100 + tax) / 100
    } else {
        |net: u32| net + tax
    };

    println!("{}", gross(200));
}
