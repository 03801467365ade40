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
    let fare = Fare { base, per_km };

    println!("fare: {}", fare.call(10));
    println!("base = {}", fare.base);
    println!("per_km = {}", fare.per_km);
}
