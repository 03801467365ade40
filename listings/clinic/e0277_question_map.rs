use std::num::ParseIntError;

fn row(line: &str) -> Result<Vec<u32>, ParseIntError> {
    let cells = line.split(',').map(|cell| cell.parse::<u32>()?);
    Ok(cells.collect())
}

fn main() {
    println!("{:?}", row("3,x"));
}
