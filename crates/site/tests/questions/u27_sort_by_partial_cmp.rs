fn main() {
    let mut scores = vec![9.5, 3.2, 7.7];
    scores.sort_by(|a, b| b.partial_cmp(a));
    println!("{scores:?}");
}
