#[derive(Debug)]
struct Ticket {
    id: u32,
}

fn main() {
    let tickets: Vec<Ticket> = (1..=3).map(|id| Ticket(id)).collect();
    println!("{tickets:?}");
}
