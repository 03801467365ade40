fn main() {
    let numbers = vec![3, 1, 2];
    let total = numbers.iter().reduce(|a, b| a + b);
    println!("{total:?}");
}
