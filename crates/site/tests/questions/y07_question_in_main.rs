fn main() {
    let parse = |s: &str| {
        if s.is_empty() { return Err("empty"); }
        Ok(s.len())
    };
    let n: usize = parse("abc")?;
    println!("{n}");
}
