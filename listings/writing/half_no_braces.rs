fn main() {
    let half = |price: u32| -> u32 price / 2;
    println!("{}", half(12));
}
