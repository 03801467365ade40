fn stamped(mark: &str) -> impl Iterator<Item = String> {
    ["one two", "three"].into_iter().flat_map(move |line| {
        let words = line.split(' ');
        words.map(|word| format!("{mark}{word}"))
    })
}

fn main() {
    stamped("*").for_each(|word| println!("{word}"));
}
