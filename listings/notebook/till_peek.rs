fn open_till() -> impl FnMut(u32) -> u32 {
    let mut total = 0;
    move |price| {
        total += price;
        total
    }
}

fn main() {
    let mut food = open_till();
    food(3);
    println!("inside: {}", food.total);
}
