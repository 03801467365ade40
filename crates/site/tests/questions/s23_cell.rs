use std::cell::Cell;
fn main() {
    let c = Cell::new(0);
    let bump = || c += 1;
    bump();
    println!("{}", c.get());
}
