fn each(words: &[&str], fit: impl Fn(&str) -> &str) {
    for word in words { println!("{}", fit(word)); }
}
fn show(fallback: &str) {
    each(&["tea", ""], |word| if word.is_empty() { fallback } else { word });
}
fn main() { show("none"); }
