use std::collections::HashMap;
fn main() {
    let mut stock: HashMap<String, u32> = HashMap::new();
    let apples = stock.entry("apples".to_string()).or_insert_with(|_| 0);
    *apples += 1;
}
