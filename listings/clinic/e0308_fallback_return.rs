fn depth(text: Option<&str>) -> Result<usize, String> {
    let text = text.unwrap_or_else(|| {
        return Err(String::from("no sounding"));
    });
    Ok(text.len())
}

fn main() {
    println!("{:?}", depth(None));
}
