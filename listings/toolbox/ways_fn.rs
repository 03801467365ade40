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

// ANCHOR: ways
fn ways(steps: u32) -> u32 {
    print!("{steps}, ");
    if steps < 2 {
        return 1;
    }
    ways(steps - 1) + ways(steps - 2)
}

fn main() {
    let mut ways = cached(ways);
    println!("ways: {}", ways(4));
}
// ANCHOR_END: ways
