fn captain(name: Option<String>) -> String {
    name.unwrap_or_else(|| "nobody".to_string())
}

fn main() {
    println!("{}", captain(None));
}
