struct Office {
    sold: u32,
    price: u32,
}

impl Office {
    fn open(&mut self) {
        let mut sell = || self.sold += 1;

        sell();
        println!("price: {}", self.price);
        sell();
    }
}

fn main() {
    let mut office = Office { sold: 0, price: 8 };
    office.open();
    println!("sold: {}", office.sold);
}
