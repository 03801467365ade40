fn main() {
    let signs = ["Pier", "Ferry", "Tickets"];
    let widths = signs
        .iter()
        .map(|sign| sign.len())
        .filter(|width| *width > 4)
        .collect();
    println!("{} wide signs", widths.len());
}
