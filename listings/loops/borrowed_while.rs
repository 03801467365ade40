fn main() {
    let mut areas = Vec::new();
    let mut side = 0;
    while side < 3 {
        areas.push(|| side * side);
        side += 1;
    }

    let values = areas.iter().map(|area| area());
    println!("{:?}", values.collect::<Vec<i32>>());
}
