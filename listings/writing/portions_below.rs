fn main() {
    let portions = |text: &str| text.parse().unwrap();
    let ordered: u32 = portions("2");
    println!("{ordered}");
}
