fn with_retry<F>(attempt: F) -> Result<String, String>
where
    F: FnOnce() -> Result<String, String>,
{
    match attempt() {
        Ok(leaf) => Ok(leaf),
        Err(reason) => {
            eprintln!("once more, because of {reason}");
            attempt()
        }
    }
}

fn main() {
    let leaf = with_retry(|| Ok("<html>".to_string()));
    println!("{leaf:?}");
}
