enum Ticket {
    Standing,
    Seat(u32),
}

fn price(ticket: Ticket) -> u32 {
    match ticket {
        Ticket::Standing => 10,
        Ticket::Seat(row) => 40 - row,
    }
}

fn main() {
    println!("{}", price(Ticket::Standing));
    println!("{:?}", [4, 7].map(Ticket::Seat).map(price));
    println!("{:?}", [4, 7].map(Some));
}
