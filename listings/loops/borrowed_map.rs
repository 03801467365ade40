fn main() {
    let areas: Vec<_> = (0..3).map(|side| || side * side).collect();

    let values = areas.iter().map(|area| area());
    println!("{:?}", values.collect::<Vec<i32>>());
}
