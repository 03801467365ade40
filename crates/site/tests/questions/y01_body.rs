fn main() {
    let mut seen: Vec<String> = Vec::new();
    let mut note = |name: String| {
        seen.push(name);
        println!("saw {name}");
    };
    note("a".to_string());
}
