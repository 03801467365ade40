#[derive(Debug)]
struct Ticket {
    name: &'static str,
    price: Box<dyn Fn(u32) -> u32>,
}

fn main() {
    let half: Box<dyn Fn(u32) -> u32> = Box::new(|full| full / 2);
    let less: Box<dyn Fn(u32) -> u32> = Box::new(|full| full - 3);
    for (name, price) in [("child", half), ("student", less)] {
        let ticket = Ticket { name, price };
        println!("{} pays {}", ticket.name, (ticket.price)(12));
        println!("{ticket:?}");
    }
}
