fn main() {
    let numbers = vec![3, 1, 2];
    let list = numbers.iter().map(|n| n * 2).sort();
    println!("{list:?}");
}
