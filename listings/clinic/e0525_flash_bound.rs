fn one_night(mut flash: impl FnMut()) {
    flash();
    flash();
}

fn main() {
    let mut flashes = 0;
    let flash = || flashes += 1;
    one_night(flash);
    println!("{flashes} flashes");
}
