fn main() {
    let mut areas = Vec::new();
    let mut side = 0;
    while side < 3 {
        areas.push(move || side * side);
        side += 1;
    }

    side = 8;
    println!("side: {side}");
    let values = areas.iter().map(|area| area());
    println!("{:?}", values.collect::<Vec<i32>>());
}
