fn main() {
    let words = ["oak", "elm", "maple"];
    let is_long = |word: &str| word.len() > 3;
    println!("{}", words.iter().any(|word| is_long(word)));
}
