use std::mem::size_of_val;
use std::rc::Rc;

struct Ride {
    zone: u8,
    km: u32,
}

#[repr(packed)]
struct PackedRide {
    zone: u8,
    km: u32,
}

fn main() {
    let shared = Rc::new(Ride { zone: 1, km: 10 });
    let packed = PackedRide { zone: 2, km: 20 };
    println!("zones: {} and {}", shared.zone, packed.zone);

    let in_rc = move || 4 + shared.km * 2;
    let in_packed = move || 4 + packed.km * 2;

    println!("fares: {} and {}", in_rc(), in_packed());
    println!("Rc: {} bytes", size_of_val(&in_rc));
    println!("packed: {} bytes", size_of_val(&in_packed));
}
