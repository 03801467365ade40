use std::collections::HashMap;
fn main() {
    let counts = "abca".chars().fold(HashMap::new(), |mut acc, c| { *acc.entry(c).or_insert(0) += 1; });
    println!("{counts:?}");
}
