fn main() {
    let areas = [side * side for side in 0..4];
    println!("{areas:?}");
}
