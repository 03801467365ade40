fn shout(word: &str) -> String {
    word.to_uppercase()
}

fn main() {
    let words = ["tea", "salt"];
    let loud: Vec<String> = words.into_iter().map(shout).collect();
    println!("{loud:?}");
}
