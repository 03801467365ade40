fn main() {
    let fares = [3, 8];
    let back: Vec<i32> = fares.iter().map(fare * 2).collect();
    println!("there and back: {back:?}");
}
