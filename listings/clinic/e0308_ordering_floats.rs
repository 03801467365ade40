fn main() {
    let mut heights = [1.9, 0.4, 1.2];
    heights.sort_by(|one, other| one.partial_cmp(other));
    println!("{heights:?}");
}
