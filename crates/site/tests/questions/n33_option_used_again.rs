fn main() {
    let name: Option<String> = None;
    let shown = name.unwrap_or_else(|| "nobody".to_string());
    println!("{shown} {name:?}");
}
