use std::collections::HashMap;

struct Cache {
    map: HashMap<u32, String>,
}

impl Cache {
    fn fetch(&mut self, k: u32) -> &String {
        self.map.get(&k).unwrap_or_else(|| {
            self.map.insert(k, k.to_string());
            &self.map[&k]
        })
    }
}

fn main() {
    let mut c = Cache { map: HashMap::new() };
    println!("{}", c.fetch(4));
}
