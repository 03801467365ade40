type Rule = Box<dyn Fn(u32) -> u32>;

fn apply(rule: Rule) -> u32 {
    rule(4)
}

fn main() {
    println!("{}", apply(Box::new(|n| n * 2)));
}
