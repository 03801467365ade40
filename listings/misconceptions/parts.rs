struct Ride {
    passenger: String,
    km: u32,
}

impl Ride {
    fn show(&self) {
        println!("{} rides {} km", self.passenger, self.km);
    }
}

fn main() {
    let passenger = String::from("Ada");
    let ride = Ride { passenger, km: 10 };

    let fare = move || 4 + ride.km * 2;
    println!("{} pays {}", ride.passenger, fare());
    println!("one field: {} bytes", size_of_val(&fare));

    let show = move || ride.show();
    show();
    println!("all of ride: {} bytes", size_of_val(&show));
}
