fn main() {
    fn paint(metres: u32) -> u32 {
        metres / 6
    }
    println!("wall: {}", paint(30));

    fn paint(metres: u32) -> u32 {
        metres / 4 + 1
    }
    println!("floor: {}", paint(20));
}
