fn age(typed: Option<&str>) -> Option<u32> {
    typed.map(|text| text.parse::<u32>().ok())
}

fn main() {
    println!("{:?}", age(Some("12")));
}
