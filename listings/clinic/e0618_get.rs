use std::collections::HashMap;

fn main() {
    let mut rules: HashMap<&str, Box<dyn Fn(u32)>> = HashMap::new();
    rules.insert("print", Box::new(|n| println!("{n}")));
    rules.get("print")(4);
}
