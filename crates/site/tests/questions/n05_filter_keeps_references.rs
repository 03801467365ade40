fn main() {
    let v = vec!["a".to_string(), "bbb".to_string()];
    let l: Vec<String> = v.iter().filter(|s| s.len() > 1).collect();
    println!("{l:?}");
}
