fn main() {
    let words = ["all", "clear", "over", "static"];
    words.iter().for_each(|word| {
        if *word == "over" {
            return;
        }
        println!("heard {word}");
    });
}
