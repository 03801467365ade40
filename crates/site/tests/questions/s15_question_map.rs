use std::fs;
fn read(paths: &[&str]) -> Result<Vec<String>, std::io::Error> {
    Ok(paths.iter().map(|p| fs::read_to_string(p)?).collect())
}
fn main() {
    let _ = read(&[]);
}
