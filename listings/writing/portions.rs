fn main() {
    let portions = |text: &str| text.parse().unwrap();
    println!("{}", portions("2"));
}
