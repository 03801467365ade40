type Rule = Fn(u32) -> u32;

fn apply(rule: Rule) -> u32 {
    rule(4)
}

fn main() {
    println!("{}", apply(|n| n * 2));
}
