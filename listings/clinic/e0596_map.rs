use std::collections::HashMap;

fn main() {
    let mut rules: HashMap<&str, Box<dyn FnMut(u32)>> = HashMap::new();
    rules.insert("print", Box::new(|n| println!("{n}")));
    rules["print"](4);
}
