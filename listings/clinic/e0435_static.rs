use std::sync::LazyLock;

fn main() {
    let town = String::from("Split");
    static SIGN: LazyLock<String> =
        LazyLock::new(|| format!("to {town}"));
    println!("{}, from {town}", *SIGN);
}
