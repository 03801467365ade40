fn main() {
    let trim = for<'a> |line: &'a str| -> &'a str { line.trim() };
    println!("[{}]", trim(" tea "));
}
