use std::collections::HashMap;

fn cached(function: impl Fn(u32) -> u32) -> impl FnMut(u32) -> u32 {
    let mut answers = HashMap::new();
    move |km| *answers.entry(km).or_insert_with(|| function(km))
}

fn main() {
    let mut fare = cached(|km| {
        println!("working out {km} km");
        km * 2 + 4
    });
    let mut north = |km| println!("north: {}", fare(km));
    let mut south = |km| println!("south: {}", fare(km));
    north(3);
    south(3);
}
