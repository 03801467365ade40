type Order<'a> = Box<dyn Fn() + 'a>;

fn later<F: Fn(&str)>(dish: &str, serve: F) -> Order<'_> {
    Box::new(move || serve(dish))
}

fn main() {
    let table = 4;
    let dish = String::from("soup");
    let order = later(&dish, |dish| println!("table {table}: {dish}"));
    order();
}
