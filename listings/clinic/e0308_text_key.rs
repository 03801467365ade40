use std::collections::HashMap;

fn main() {
    let mut seen: HashMap<String, u32> = HashMap::new();
    let mut see = |name: &str| *seen.entry(name).or_insert(0) += 1;
    see("Ada");
    println!("{seen:?}");
}
