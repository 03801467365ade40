fn main() {
    let paint = |metres: u32| metres / 6;
    println!("wall: {}", paint(30));

    let paint = |metres: u32| metres / 4 + 1;
    println!("floor: {}", paint(20));
}
