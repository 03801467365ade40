struct Cache<F: Fn(u32) -> u32> {
    rule: F,
}

impl<F: Fn(u32) -> u32> Cache<F> {
    fn get(&self, n: u32) -> u32 {
        (self.rule)(n)
    }
}

fn main() {
    println!("{}", Cache { rule: |n| n + 1 }.get(4));
}
