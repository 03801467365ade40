fn main() {
    let parse = |s: &str| {
        if s.is_empty() { return None; }
        s.len()
    };
    println!("{:?}", parse("abc"));
}
