fn taxi(base: u32, per_km: u32) -> impl Fn(u32) -> u32 {
    move |km| base + km * per_km
}

fn main() {
    let first = taxi(4, 2);
    let second = taxi(4, 2);
    println!("equal: {}", first == second);
}
