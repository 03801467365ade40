fn main() {
    let areas: Vec<u32> = (0..4).map(|side| side * side).collect();
    println!("{areas:?}");
}
