use std::collections::HashMap;
fn main() {
    let mut h: HashMap<&str, Box<dyn Fn(i32)>> = HashMap::new();
    h.insert("a", Box::new(|x| println!("{x}")));
    h.get("a")(1);
}
