struct Office {
    sold: u32,
    price: u32,
}

impl Office {
    fn sell_one(&mut self) {
        self.sold += 1;
    }
}

fn main() {
    let mut office = Office { sold: 0, price: 8 };
    let mut sell = || office.sell_one();

    sell();
    println!("price: {}", office.price);
    sell();
    println!("sold: {}", office.sold);
}
