fn main() {
    ["all", "static", "clear"].iter().for_each(|word| {
        if *word == "static" {
            return;
        }
        println!("heard {word}");
    });
}
