struct Parser<F>
where
    F: Fn(&str) -> bool,
{
    accept: F,
}
impl Parser {
    fn new(accept: F) -> Self {
        Parser { accept }
    }
}
fn main() {
    let p = Parser::new(|s| s.is_empty());
    println!("{}", (p.accept)(""));
}
