fn main() {
    let (base, per_km) = (4, 2);
    let fare = move |km: u32| base + km * per_km;

    println!("fare: {}", fare(10));
    println!("base = {}", fare.base);
}
