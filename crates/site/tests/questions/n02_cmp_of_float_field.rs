struct Item {
    price: f64,
}
fn main() {
    let mut items = vec![Item { price: 2.5 }];
    items.sort_by(|a, b| a.price.cmp(&b.price));
    println!("{}", items[0].price);
}
