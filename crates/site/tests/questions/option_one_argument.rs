fn display_name(nick: Option<String>) -> String {
    nick.unwrap_or_else(|_| "guest".to_string())
}

fn main() {
    println!("{}", display_name(None));
}
