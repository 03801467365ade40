use std::collections::HashMap;

fn main() {
    let counts = "anna".chars().fold(HashMap::new(), |mut map, letter| {
        *map.entry(letter).or_insert(0) += 1;
    });
    println!("{}", counts[&'n']);
}
