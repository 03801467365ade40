fn depth(text: Option<&str>) -> Result<usize, String> {
    let text = text.ok_or_else(|| String::from("no sounding"))?;
    Ok(text.len())
}

fn main() {
    println!("{:?}", depth(None));
}
