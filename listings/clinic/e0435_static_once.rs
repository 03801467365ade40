use std::sync::OnceLock;

fn main() {
    let town = String::from("Split");
    static SIGN: OnceLock<String> = OnceLock::new();
    let sign = SIGN.get_or_init(|| town.clone());
    println!("sign: {sign}, town: {town}");
}
