use std::cell::Cell;

fn main() {
    let sold = Cell::new(0);
    let sell = || sold.set(sold.get() + 1);
    let take_back = || sold.set(sold.get() - 1);

    sell();
    sell();
    println!("at noon: {}", sold.get());
    take_back();
    println!("in the evening: {}", sold.get());
}
