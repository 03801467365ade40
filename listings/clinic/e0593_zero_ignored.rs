fn main() {
    for text in ["12", "twelve"] {
        let seats: u32 = text.parse().unwrap_or_else(|_| 0);
        println!("{text}: {seats} seats");
    }
}
