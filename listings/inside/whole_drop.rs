struct Ride {
    passenger: String,
    km: u32,
}

impl Drop for Ride {
    fn drop(&mut self) {
        println!("{} rode {} km", self.passenger, self.km);
    }
}

fn main() {
    let ride = Ride {
        passenger: String::from("Ada"),
        km: 10,
    };
    let greet = move || println!("Hello, {}!", ride.passenger);

    greet();
    println!("km: {}", ride.km);
}
