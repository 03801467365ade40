struct User {
    nick: Option<String>,
}
impl User {
    fn shown(&self) -> String {
        self.nick.map(|n| format!("@{n}")).unwrap_or_default()
    }
}
fn main() {
    println!("{}", User { nick: None }.shown());
}
