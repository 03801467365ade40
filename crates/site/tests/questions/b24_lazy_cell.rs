use std::cell::LazyCell;
struct Config {
    size: LazyCell<usize>,
}
fn main() {
    let text = String::from("some text");
    let c = Config { size: LazyCell::new(move || text.len()) };
    println!("{}", *c.size);
}
