fn main() {
    let heights = vec![212, 187, 204];
    let tall = heights.iter().filter(|height| **height > 200);
    println!("{} are tall", tall.count());
}
