fn ticket_price(zones: u32) -> impl Fn(u32) -> u32 {
    |riders| riders * zones * 2
}

fn main() {
    let price = ticket_price(3);
    println!("four riders pay {}", price(4));
}
