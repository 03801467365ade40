use std::num::ParseIntError;

fn total(lines: &[&str]) -> Result<u32, ParseIntError> {
    lines.iter().map(|line| line.parse::<u32>()).sum()
}

fn show(lines: &[&str]) {
    match total(lines) {
        Ok(sum) => println!("{sum}"),
        Err(_) => println!("not a number"),
    }
}

fn main() {
    show(&["3", "12"]);
    show(&["3", "soup", "12"]);
}
