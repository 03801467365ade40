use std::collections::HashMap;

struct Loader {
    cache: HashMap<String, String>,
    root: String,
}

impl Loader {
    fn load(&self, key: &str) -> String {
        format!("{}/{}", self.root, key)
    }

    fn get(&mut self, key: &str) -> &String {
        self.cache
            .entry(key.to_string())
            .or_insert_with(|| self.load(key))
    }
}

fn main() {
    let mut l = Loader { cache: HashMap::new(), root: "/srv".into() };
    println!("{}", l.get("a"));
}
