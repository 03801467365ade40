fn main() -> Result<(), std::num::ParseIntError> {
    let v: Vec<i32> = ["1", "x"].iter().map(|s| s.parse::<i32>()?).collect();
    println!("{v:?}");
    Ok(())
}
