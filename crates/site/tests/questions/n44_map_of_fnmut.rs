use std::collections::HashMap;
fn main() {
    let mut n = 0;
    let mut h: HashMap<&str, Box<dyn FnMut(i32)>> = HashMap::new();
    h.insert("a", Box::new(|x| n += x));
    h["a"](1);
    drop(h);
    println!("{n}");
}
