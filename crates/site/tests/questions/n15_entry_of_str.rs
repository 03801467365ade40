use std::collections::HashMap;
fn main() {
    let mut m: HashMap<String, u32> = HashMap::new();
    let mut get = |k: &str| *m.entry(k).or_insert_with(|| k.len() as u32);
    println!("{}", get("a"));
}
