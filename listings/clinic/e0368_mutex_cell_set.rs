use std::cell::Cell;

fn main() {
    let sold = Cell::new(0);
    let sell = |tickets: u32| sold.set(sold.get() + tickets);
    sell(3);
    println!("{}", sold.get());
}
