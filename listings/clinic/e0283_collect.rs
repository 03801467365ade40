fn main() {
    let signs = ["Pier", "Ferry", "Tickets"];
    let widths = signs.iter().map(|sign| sign.len()).collect();
    println!("letters to paint: {widths:?}");
}
