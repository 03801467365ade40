fn ticket(price: u32, place: &str, name: &str) {
    println!("{name}, {place}: {price}");
}

fn main() {
    let child = |place, name| ticket(6, place, name);
    child("balcony", "Ada");
    let front = |name| child("front row", name);
    front("Bob");
}
