fn serve<'a>(dish: impl Fn(usize) -> &'a str) {
    println!("Table 1 gets {}", dish(0));
}

fn main() {
    let dishes = ["soup", "dumplings"];
    serve(|number| dishes[number]);
}
