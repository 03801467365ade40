fn main() {
    let guests = |line| line.trim().parse().unwrap();

    println!("guests: {}", guests(" 2 ") + guests("5 "));
}
