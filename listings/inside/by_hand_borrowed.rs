use std::mem::size_of_val;

struct Fare<'a> {
    base: &'a u32,
    per_km: &'a u32,
}

impl Fare<'_> {
    fn call(&self, km: u32) -> u32 {
        self.base + km * self.per_km
    }
}

fn main() {
    let (base, per_km) = (4, 2);
    let fare = Fare {
        base: &base,
        per_km: &per_km,
    };
    let closure = |km: u32| base + km * per_km;

    println!("fares: {} and {}", fare.call(10), closure(10));
    println!("bytes of the struct: {}", size_of_val(&fare));
    println!("bytes of the closure: {}", size_of_val(&closure));
}
