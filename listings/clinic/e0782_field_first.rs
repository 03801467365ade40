struct Memo {
    rule: Fn(u64) -> u64,
    seen: Vec<u64>,
}

fn main() {
    let memo = Memo {
        rule: |n| n + 1,
        seen: vec![3],
    };
    println!("{}", (memo.rule)(memo.seen[0]));
}
