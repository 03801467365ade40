fn main() {
    let words = vec!["x", "y"];
    let all = words.iter().map(|w| w.len()).all(|n| {
        n > 0;
    });
    println!("{all}");
}
