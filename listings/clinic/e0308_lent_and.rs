fn apply(rule: &dyn Fn(u32) -> u32) -> u32 {
    rule(4)
}

fn main() {
    println!("{}", apply(&|n| n * 2));
}
