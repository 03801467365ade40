fn main() {
    let words = ["oak", "elm"];
    let text = String::new();
    let text = words.iter().fold(text, |mut all, it| all.push_str(it));
    println!("{text}");
}
