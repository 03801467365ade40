use std::sync::LazyLock;

fn main() {
    let town = String::from("Split");
    static SIGN: LazyLock<String> = LazyLock::new(|| town.clone());
    println!("sign: {}, town: {town}", *SIGN);
}
