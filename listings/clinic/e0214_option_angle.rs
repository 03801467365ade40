fn board(free: Option<u32>, show: impl Fn(u32)) {
    if let Some(seats) = free {
        show(seats);
    }
}

fn main() {
    board(Some(3), |seats| println!("{seats} seats free"));
}
