fn main() {
    let mut areas = Vec::new();
    for side in 0..3 {
        areas.push(|| side * side);
    }

    let values = areas.iter().map(|area| area());
    println!("{:?}", values.collect::<Vec<i32>>());
}
