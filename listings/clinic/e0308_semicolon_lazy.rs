use std::collections::BTreeMap;
use std::sync::LazyLock;

static ZONES: LazyLock<BTreeMap<&str, u32>> = LazyLock::new(|| {
    let mut zones = BTreeMap::new();
    zones.insert("Quay", 1);
    zones.insert("Mill", 2);
    zones;
});

fn main() {
    println!("{:?}", *ZONES);
}
