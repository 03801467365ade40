fn main() {
    let rain: Option<u32> = None;
    let millimeters = rain.unwrap_or_else(|| 0);
    println!("{millimeters}");
}
