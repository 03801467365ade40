fn main() {
    let guests = |line: &str| -> u32 { line.trim().parse().unwrap() };

    println!("guests: {}", guests(" 2 ") + guests("5 "));
}
