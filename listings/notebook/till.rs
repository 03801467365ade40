fn open_till() -> impl FnMut(u32) -> u32 {
    let mut total = 0;
    move |price| {
        total += price;
        total
    }
}

fn main() {
    let mut food = open_till();
    let mut books = open_till();
    food(3);
    println!("food: {}", food(4));
    println!("books: {}", books(10));
}
