fn serve(dish: impl for<'a> Fn(usize) -> &'a str) {
    println!("Table 1 gets {}", dish(0));
}

fn main() {
    let dishes = ["soup", "dumplings"];
    serve(|number| dishes[number]);
}
