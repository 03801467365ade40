fn parse(s: &str) -> Result<i32, String> {
    s.parse::<i32>().map_err(|e| e)
}
fn main() {
    println!("{:?}", parse("3"));
}
