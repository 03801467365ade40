use std::sync::LazyLock;

static RULES: LazyLock<Vec<Box<dyn Fn(u32) -> u32>>> =
    LazyLock::new(|| vec![Box::new(|n| n + 1), Box::new(|n| n * 2)]);

fn main() {
    println!("{}", RULES[1](4));
}
