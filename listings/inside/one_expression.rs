use std::any::Any;
use std::fmt::Display;

fn taxi(base: u32, per_km: u32) -> impl Fn(u32) -> u32 {
    move |km| base + km * per_km
}

fn sign<T: Display + 'static>(text: T) -> impl Fn() {
    move || println!("taxi {text}")
}

fn main() {
    let (cheap, fast) = (taxi(4, 2), taxi(6, 3));
    let (name, code) = (sign("Ada"), sign(7));

    println!("fares: {} and {}", cheap(10), fast(10));
    name();
    code();

    let taxis = cheap.type_id() == fast.type_id();
    let signs = name.type_id() == code.type_id();
    println!("taxis, same type: {taxis}");
    println!("signs, same type: {signs}");
}
