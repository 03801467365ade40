use std::sync::LazyLock;

type Rule = Box<dyn Fn(u32) -> u32 + Send + Sync>;

static RULES: LazyLock<Vec<Rule>> =
    LazyLock::new(|| vec![Box::new(|n| n + 1), Box::new(|n| n * 2)]);

fn main() {
    println!("{}", RULES[1](4));
}
