fn main() {
    let s = ["a", "b"].iter().fold(String::new(), |acc, w| acc.push_str(w));
    println!("{s}");
}
