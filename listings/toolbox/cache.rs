use std::{collections::HashMap, hash::Hash};

fn cached<A: Copy + Eq + Hash, R: Copy>(
    // Called once for each argument, and no more.
    function: impl Fn(A) -> R,
) -> impl FnMut(A) -> R {
    let mut answers = HashMap::new();
    move |argument| {
        *answers
            .entry(argument)
            .or_insert_with(|| function(argument))
    }
}

fn main() {
    let mut fare = cached(|km| {
        println!("working out {km} km");
        km * 2 + 4
    });
    println!("3 km: {}", fare(3));
    println!("3 km: {}", fare(3));
    println!("9 km: {}", fare(9));
}
