use std::sync::OnceLock;
static NAME: OnceLock<String> = OnceLock::new();
fn main() {
    let n = NAME.get_or_init(|_| "x".to_string());
    println!("{n}");
}
