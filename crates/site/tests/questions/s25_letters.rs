fn main() {
    let names = vec!["a".to_string()];
    let firsts: Vec<char> = names.iter().map(|n| n.chars().next()).collect();
    println!("{firsts:?}");
}
