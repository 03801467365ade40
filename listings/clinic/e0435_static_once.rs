use std::sync::OnceLock;

fn main() {
    let town = String::from("Split");
    static SIGN: OnceLock<String> = OnceLock::new();
    let sign = SIGN.get_or_init(|| format!("to {town}"));
    println!("{sign}, from {town}");
}
