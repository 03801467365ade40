use std::sync::LazyLock;
fn main() {
    let path = String::from("/tmp");
    static CONF: LazyLock<String> = LazyLock::new(|| format!("{path}/conf"));
    println!("{}", *CONF);
}
