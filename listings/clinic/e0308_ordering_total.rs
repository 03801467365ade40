fn main() {
    let mut heights: [f64; 3] = [1.9, 0.4, 1.2];
    heights.sort_by(|one, other| one.total_cmp(other));
    println!("{heights:?}");
}
