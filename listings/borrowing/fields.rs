struct Office {
    sold: u32,
    price: u32,
}

fn main() {
    let mut office = Office { sold: 0, price: 8 };
    let mut sell = || office.sold += 1;

    sell();
    println!("price: {}", office.price);
    sell();
    println!("sold: {}", office.sold);
}
