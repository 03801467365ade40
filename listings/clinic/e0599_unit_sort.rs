fn main() {
    let mut heights = vec![12, 30, 7];
    let tallest = heights.sort_by(|a, b| b.cmp(a)).first();
    println!("{tallest:?}");
}
