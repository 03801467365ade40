use std::cell::Cell;

fn main() {
    let calls = Cell::new(0);
    let ask = || {
        calls.set(calls.get() + 1);
        "What is six times seven?"
    };
    println!("{}", ask());
    println!("calls: {}", calls.get());
    println!("{}", ask());
    println!("calls: {}", calls.get());
}
