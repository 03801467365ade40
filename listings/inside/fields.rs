use std::mem::size_of_val;

struct Ride {
    passenger: String,
    km: u32,
}

fn main() {
    let ride = Ride {
        passenger: String::from("Ada"),
        km: 10,
    };
    let fare = move || 4 + ride.km * 2;

    println!("ride: {} bytes", size_of_val(&ride));
    println!("closure: {} bytes", size_of_val(&fare));
    println!("{} pays {}", ride.passenger, fare());
}
