fn main() {
    let line = "oats, rice";
    let parts = line.split(|c: &char| c.is_whitespace());
    println!("{}", parts.count());
}
