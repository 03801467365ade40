fn main() {
    let words = ["all", "clear", "over", "static"];
    for word in words.iter() {
        if *word == "over" {
            break;
        }
        println!("heard {word}");
    }
}
