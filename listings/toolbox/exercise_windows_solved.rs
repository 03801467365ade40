use std::cell::RefCell;
use std::collections::HashMap;

fn cached(function: impl Fn(u32) -> u32) -> impl Fn(u32) -> u32 {
    let answers = RefCell::new(HashMap::new());
    move |km| {
        if let Some(&known) = answers.borrow().get(&km) {
            return known;
        }
        let answer = function(km);
        answers.borrow_mut().insert(km, answer);
        answer
    }
}

fn main() {
    let fare = cached(|km| {
        println!("working out {km} km");
        km * 2 + 4
    });
    let north = |km| println!("north: {}", fare(km));
    let south = |km| println!("south: {}", fare(km));
    north(3);
    south(3);
}
