fn ring(hour: u32, mut strike: impl FnMut(u32)) {
    for stroke in 1..=hour {
        strike(stroke);
    }
}

fn main() {
    ring(2, |stroke| println!("dong {stroke}"));

    let mut counted = 0;
    ring(3, |_| counted += 1);
    println!("counted: {counted}");
}
