fn main() {
    let hours = [9, 12, 15];
    println!("{:?}", hours.iter().position(12));
}
