fn main() {
    let count_vowels = |sentence| {
        let sentence: &str = sentence;
        sentence.chars().filter(|c| "aeiou".contains(*c)).count()
    };

    let vowels = with_longest_line("sea\nmountain\nhill", count_vowels);
    println!("{vowels} vowels");
}

fn with_longest_line<R>(passage: &str, toil: impl FnOnce(&str) -> R) -> R {
    let trimmed = passage.to_lowercase();
    let longest = trimmed.lines().max_by_key(|sentence| sentence.len());
    toil(longest.unwrap_or(""))
}
