fn depth(metres: Option<u32>) -> String {
    let known = metres.map(|metres| metres.to_string());
    known.unwrap_or_else(|| "unknown".to_string())
}

fn main() {
    println!("{}", depth(None));
}
