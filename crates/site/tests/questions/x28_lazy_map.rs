use std::collections::BTreeMap;
use std::sync::LazyLock;

static CODES: LazyLock<BTreeMap<u16, &'static str>> = LazyLock::new(|| {
    let mut map = BTreeMap::new();
    map.insert(200, "OK");
    map.insert(404, "Not Found");
    map.insert(500, "Internal Server Error");
    map;
});

fn main() {
    for (code, text) in CODES.iter() {
        println!("HTTP/1.1 {code} {text}");
    }
}
