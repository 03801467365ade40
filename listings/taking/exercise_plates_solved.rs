use std::num::ParseIntError;

fn lay(tables: &[&str]) -> Result<(), ParseIntError> {
    tables.iter().try_for_each(|table| {
        let guests: u32 = table.parse()?;
        println!("{guests} plates");
        Ok(())
    })
}

fn main() {
    let result = lay(&["4", "two", "3"]);
    println!("all laid: {}", result.is_ok());
}
