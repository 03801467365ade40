use std::num::ParseIntError;

fn stamp(letters: &[&str]) -> Result<(), ParseIntError> {
    for grams in letters {
        let weight: u32 = grams.parse()?;
        println!("{weight} g: {} cents", weight * 4);
    }
    Ok(())
}

fn main() {
    println!("{:?}", stamp(&["20", "light"]));
}
