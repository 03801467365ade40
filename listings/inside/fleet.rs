fn taxi(base: u32, per_km: u32) -> impl Fn(u32) -> u32 {
    move |km| base + km * per_km
}

fn main() {
    let fleet = [taxi(4, 2), taxi(6, 1)];
    for fare in fleet {
        println!("fare: {}", fare(10));
    }
}
