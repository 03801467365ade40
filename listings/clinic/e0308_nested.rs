fn main() {
    let typed = Some("12");
    let age: Option<u32> = typed.map(|text| text.parse().ok());
    println!("{age:?}");
}
