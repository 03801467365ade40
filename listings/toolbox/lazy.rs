use std::cell::LazyCell;

fn main() {
    let menu = LazyCell::new(|| {
        println!("reading the menu");
        ["soup", "roast"]
    });
    println!("the kitchen is open");
    println!("first: {}", menu[0]);
    println!("then: {}", menu[1]);
}
