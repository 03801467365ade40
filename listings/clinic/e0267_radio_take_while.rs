fn main() {
    let words = ["all", "clear", "over", "static"];
    let message = words.iter().take_while(|word| **word != "over");
    message.for_each(|word| println!("heard {word}"));
}
