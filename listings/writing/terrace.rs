fn main() {
    let order = |table: u32, dishes: &[&str]| {
        let dishes = dishes.join(", ");
        println!("table {table}: {dishes}");
    };
    let terrace = |dishes: &[&str]| order(7, dishes);

    terrace(&["soup", "roast"]);
    order(3, &["salad"]);
}
