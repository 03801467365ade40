fn taxi(base: u32, per_km: u32) -> impl Fn(u32) -> u32 {
    move |km| base + km * per_km
}

fn main() {
    let fare = taxi(4, 2);
    println!("fare: {}", fare(10));
    println!("{fare:?}");
}
