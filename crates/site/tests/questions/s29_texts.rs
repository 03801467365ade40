fn main() {
    let text = String::from("one two");
    let words: Vec<&str> = text.split(' ').map(|w| w.to_uppercase()).collect();
    println!("{words:?}");
}
