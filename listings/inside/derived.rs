#[derive(Debug, PartialEq)]
struct Fare {
    base: u32,
    per_km: u32,
}

impl Fare {
    fn call(&self, km: u32) -> u32 {
        self.base + km * self.per_km
    }
}

fn main() {
    let (base, per_km) = (4, 2);
    let first = Fare { base, per_km };
    let second = Fare { base, per_km };

    println!("first: {first:?}");
    println!("equal: {}", first == second);
    println!("fare: {}", first.call(10));
}
