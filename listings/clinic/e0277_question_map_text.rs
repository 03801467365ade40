use std::fs;
use std::io::Error;

fn texts(paths: &[&str]) -> Result<Vec<String>, Error> {
    Ok(paths.iter().map(|path| fs::read_to_string(path)?).collect())
}

fn main() {
    println!("{:?}", texts(&["a.txt"]).is_err());
}
