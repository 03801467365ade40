use std::collections::HashMap;

fn main() {
    let mut numbers = HashMap::new();
    for street in ["Mill Lane", "High Street", "Mill Lane"] {
        numbers.entry(street).or_insert_with(|| numbers.len());
    }
    println!("Mill Lane is number {}", numbers["Mill Lane"]);
}
