fn sort_post(letters: &[&str], rule: impl Callable(&str) -> usize) {
    for letter in letters {
        println!("{letter}: shelf {}", rule(letter));
    }
}

fn main() {
    sort_post(&["Ada", "Bo"], |letter| letter.len());
}
