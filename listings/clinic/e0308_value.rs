fn main() {
    let rain: Option<u32> = None;
    let millimeters = rain.unwrap_or(|| 0);
    println!("{millimeters}");
}
