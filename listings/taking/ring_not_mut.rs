fn ring(hour: u32, strike: impl FnMut(u32)) {
    for stroke in 1..=hour {
        strike(stroke);
    }
}

fn main() {
    ring(2, |stroke| println!("dong {stroke}"));
}
