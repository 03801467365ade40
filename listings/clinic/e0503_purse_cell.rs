use std::cell::Cell;

fn main() {
    let purse = Cell::new(10);
    let pay = |coins| purse.set(purse.get() - coins);

    while purse.get() >= 3 {
        pay(3);
        println!("one ride");
    }
}
