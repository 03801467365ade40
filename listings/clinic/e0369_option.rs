use std::collections::HashMap;

fn main() {
    let prices = HashMap::from([("tea", 3), ("pie", 5)]);
    let for_two = |dish: &str| prices.get(dish) * 2;
    println!("{}", for_two("tea"));
}
