type Order<'a> = Box<dyn Fn() + 'a>;

fn later<'a, F>(dish: &'a str, serve: F) -> Order<'a>
where
    F: Fn(&str) + 'a,
{
    Box::new(move || serve(dish))
}

fn main() {
    let table = 4;
    let dish = String::from("soup");
    let order = later(&dish, |dish| println!("table {table}: {dish}"));
    order();
}
