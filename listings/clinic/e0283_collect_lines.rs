fn main() {
    let signs = ["Pier", "Ferry", "Tickets"];
    let banner = signs
        .iter()
        .map(|sign| sign.to_uppercase())
        .filter(|sign| sign.len() > 4)
        .collect();
    println!("{banner}");
}
