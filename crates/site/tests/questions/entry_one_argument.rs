use std::collections::HashMap;

fn main() {
    let mut by_letter: HashMap<char, Vec<&str>> = HashMap::new();
    for word in "apple avocado banana".split(' ') {
        let first = word.chars().next().unwrap();
        by_letter.entry(first).or_insert_with(|_| Vec::new()).push(word);
    }
    println!("{by_letter:?}");
}
