fn main() {
    let heights = vec![212, 187, 204];
    let tens = heights.iter().map(|height| height / 10).sort();
    println!("{tens:?}");
}
