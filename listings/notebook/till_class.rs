#[derive(Default)]
struct Till {
    total: u32,
}

impl Till {
    fn ring_up(&mut self, price: u32) -> u32 {
        self.total += price;
        self.total
    }

    fn refund(&mut self, price: u32) -> u32 {
        self.total -= price;
        self.total
    }
}

fn main() {
    let mut food = Till::default();
    food.ring_up(7);
    println!("food: {}", food.refund(4));
}
