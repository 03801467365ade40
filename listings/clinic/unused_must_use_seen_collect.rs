use std::collections::HashSet;

fn main() {
    let visitors = ["Ada", "Linus", "Ada"];
    let seen: HashSet<_> = visitors.iter().collect();
    println!("different visitors: {}", seen.len());
}
