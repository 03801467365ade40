use std::num::ParseIntError;

fn total(lines: &[&str]) -> Result<u32, ParseIntError> {
    let mut sum = 0;
    lines.iter().for_each(|line| sum += line.parse::<u32>()?);
    Ok(sum)
}

fn main() {
    println!("{:?}", total(&["3", "12"]));
}
