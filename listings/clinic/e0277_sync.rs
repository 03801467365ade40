use std::cell::Cell;

type Handler = Box<dyn Fn() -> u32 + Send + Sync>;

fn main() {
    let seen = Cell::new(0);
    let count: Handler = Box::new(move || seen.replace(seen.get() + 1));
    println!("{} {}", count(), count());
}
