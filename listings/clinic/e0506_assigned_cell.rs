use std::cell::Cell;

fn main() {
    let greeting = Cell::new("Good morning");
    let greet = |name| println!("{}, {name}", greeting.get());

    greet("Ada");
    greeting.set("Good evening");
    greet("Ben");
    println!("last words: {}", greeting.get());
}
