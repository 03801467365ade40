struct Office {
    sold: u32,
    price: u32,
}

impl Office {
    fn sell_one(&mut self) {
        self.sold += 1;
    }

    fn open(&mut self) {
        let mut sell = || self.sell_one();

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
