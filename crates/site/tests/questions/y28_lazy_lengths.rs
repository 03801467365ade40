fn long_words(text: &str) -> impl Iterator<Item = usize> {
    let words: Vec<String> = text.split(' ').map(|w| w.to_string()).collect();
    words.iter().map(|w| w.len())
}

fn main() {
    println!("{:?}", long_words("a bb ccc").collect::<Vec<_>>());
}
