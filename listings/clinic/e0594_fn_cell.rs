use std::cell::Cell;

fn each_morning(collect: impl Fn(u32)) {
    for eggs in [4, 2, 5] {
        collect(eggs);
    }
}

fn main() {
    let basket = Cell::new(0);
    each_morning(|eggs| basket.set(basket.get() + eggs));
    println!("in the basket: {}", basket.get());
}
