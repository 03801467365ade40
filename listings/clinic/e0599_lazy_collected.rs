fn main() {
    let heights = vec![212, 187, 204];
    let tens = heights.iter().map(|height| height / 10);
    let mut tens: Vec<u32> = tens.collect();
    tens.sort();
    println!("{tens:?}");
}
