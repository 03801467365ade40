use std::collections::HashMap;

fn main() {
    let mut numbers = HashMap::new();
    for street in ["Mill Lane", "High Street", "Mill Lane"] {
        let next = numbers.len();
        numbers.entry(street).or_insert(next);
    }
    println!("Mill Lane is number {}", numbers["Mill Lane"]);
}
