fn depth(text: &str) -> Result<u32, String> {
    text.parse::<u32>().map_err(|error| error)
}

fn main() {
    println!("{:?}", depth("3x"));
}
