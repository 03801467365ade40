fn one_night(flash: impl Fn()) {
    flash();
    flash();
}

fn main() {
    let mut flashes = 0;
    let flash = || flashes += 1;
    one_night(flash);
    println!("{flashes} flashes");
}
