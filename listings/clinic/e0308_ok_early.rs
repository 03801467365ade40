fn main() {
    let first_word = |text: &str| {
        if text.is_empty() {
            return None;
        }
        text.len()
    };
    println!("{:?}", first_word("two words"));
}
