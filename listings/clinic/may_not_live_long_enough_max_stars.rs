use std::collections::BTreeMap;

fn main() {
    let votes = BTreeMap::from([("milk", 1), ("tea", 3)]);
    let winner = votes.iter().max_by_key(|(_, count)| **count);
    println!("winner: {winner:?}");
}
