fn main() {
    let hours = [1, 2, 3, 6, 8];
    let long = hours.iter().filter(|&&hour| hour % 3 == 0);
    println!("long chimes: {}", long.count());
}
