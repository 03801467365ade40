fn main() {
    let signs = ["Pier", "Ferry", "Tickets"];
    let widths = signs.iter().map(|sign| sign.len());
    println!("letters to paint: {:?}", widths.collect::<Vec<_>>());
}
