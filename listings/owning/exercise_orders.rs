fn open_kitchen() -> (impl FnMut(&'static str), impl Fn() -> usize) {
    let mut orders = Vec::new();
    let list = orders.clone();
    let order = move |dish| orders.push(dish);
    let count = move || list.len();
    (order, count)
}

fn main() {
    let (mut order, count) = open_kitchen();
    order("soup");
    order("bread");
    println!("orders: {}", count());
}
