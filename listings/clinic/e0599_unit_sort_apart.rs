fn main() {
    let mut heights = vec![12, 30, 7];
    heights.sort_by(|a, b| b.cmp(a));
    println!("{:?}", heights.first());
}
