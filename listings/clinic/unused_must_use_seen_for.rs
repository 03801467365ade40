use std::collections::HashSet;

fn main() {
    let visitors = ["Ada", "Linus", "Ada"];
    let mut seen = HashSet::new();
    for name in visitors {
        seen.insert(name);
    }
    println!("different visitors: {}", seen.len());
}
