fn main() {
    let total = [1, 2, 3].iter().fold(0, |acc| acc + 1);
    println!("{total}");
}
