fn main() {
    let typed = Some("12");
    let age: Option<u32> = typed.and_then(|text| text.parse().ok());
    println!("{age:?}");
}
