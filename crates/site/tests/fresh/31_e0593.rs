use std::collections::BTreeMap;

fn main() {
    let mut stock = BTreeMap::new();
    stock.insert("apples", 12);
    stock.insert("pears", 0);
    stock.insert("plums", 40);

    let available: Vec<String> = stock
        .iter()
        .map(|surname, quantity| format!("{quantity} {surname}"))
        .collect();

    println!("{}", available.join(", "));
}
