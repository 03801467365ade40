fn depth(metres: Option<u32>) -> u32 {
    metres.unwrap_or_else(|| "unknown")
}

fn main() {
    println!("{}", depth(None));
}
