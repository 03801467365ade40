use std::cell::Cell;

fn one_night(flash: impl Fn()) {
    flash();
    flash();
}

fn main() {
    let flashes = Cell::new(0);
    let flash = || flashes.set(flashes.get() + 1);
    one_night(flash);
    println!("{} flashes", flashes.get());
}
