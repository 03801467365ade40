#[derive(Debug)]
struct Ticket {
    name: &'static str,
    price: Price,
}

#[derive(Debug)]
enum Price {
    Half,
    Less(u32),
}

impl Price {
    fn of(&self, full: u32) -> u32 {
        match self {
            Price::Half => full / 2,
            Price::Less(discount) => full - discount,
        }
    }
}

fn main() {
    let half = Price::Half;
    let less = Price::Less(3);
    for (name, price) in [("child", half), ("student", less)] {
        let ticket = Ticket { name, price };
        println!("{} pays {}", ticket.name, ticket.price.of(12));
        println!("{ticket:?}");
    }
}
