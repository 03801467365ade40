fn main() {
    let signs = ["Pier", "Ferry", "Tickets"];
    let widths: Vec<usize> = signs
        .iter()
        .map(|sign| sign.len())
        .filter(|width| *width > 4)
        .collect();
    println!("{} wide signs", widths.len());
}
