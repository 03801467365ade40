fn main() {
    let words = ["oak", "elm"];
    let line = words.iter().fold(String::new(), |mut line, word| {
        line.push_str(word);
    });
    println!("{line}");
}
