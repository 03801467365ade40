fn main() {
    let words = ["all", "clear", "over", "static"];
    words.iter().for_each(|word| {
        if *word == "over" {
            break;
        }
        println!("heard {word}");
    });
}
