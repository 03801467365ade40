fn main() {
    fn trim(line: &str) -> &str {
        line.trim()
    }
    println!("[{}]", trim(" tea "));
}
