use std::mem::size_of_val;

struct Ride {
    passenger: String,
    km: u32,
}

fn book(name: &str) -> Ride {
    let passenger = String::from(name);
    Ride { passenger, km: 10 }
}

fn main() {
    let (mine, hers) = (book("Ada"), book("Eve"));
    let (lent, boxed) = (&hers, Box::new(book("Bob")));
    let zones = [4, 6, 9, 13, 18];

    let field = move || mine.km;
    let behind_reference = move || lent.km;
    let in_box = move || boxed.km;
    let element = move || zones[2];

    println!("field: {} bytes", size_of_val(&field));
    println!("reference: {} bytes", size_of_val(&behind_reference));
    println!("box: {} bytes", size_of_val(&in_box));
    println!("array: {} bytes", size_of_val(&element));
    println!("{} and {}", mine.passenger, hers.passenger);
}
