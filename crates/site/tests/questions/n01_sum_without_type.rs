struct Item {
    price: f64,
}
fn main() {
    let items = vec![Item { price: 2.5 }];
    let total = items.iter().map(|i| i.price).sum();
    println!("{total}");
}
