use std::collections::HashSet;

fn main() {
    let visitors = ["Ada", "Linus", "Ada"];
    let mut seen = HashSet::new();
    visitors.iter().map(|name| seen.insert(name));
    println!("different visitors: {}", seen.len());
}
