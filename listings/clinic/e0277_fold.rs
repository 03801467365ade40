fn main() {
    let weights = [1.5, 2.0];
    let total = weights.iter().fold(0, |sum, weight| sum + weight);
    println!("total: {total} kg");
}
