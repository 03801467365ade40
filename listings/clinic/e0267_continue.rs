fn main() {
    ["all", "static", "clear"].iter().for_each(|word| {
        if *word == "static" {
            continue;
        }
        println!("heard {word}");
    });
}
