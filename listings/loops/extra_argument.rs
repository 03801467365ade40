fn main() {
    let areas = [0, 1, 2].map(|side| move || side * side);
    println!("{}", areas[1](7));
}
