fn main() {
    let bad = vec!["x"];
    let w = vec!["a".to_string()];
    println!("{}", w.iter().any(|s| bad.contains(s)));
}
