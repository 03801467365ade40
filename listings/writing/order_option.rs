fn main() {
    let order = |dish, portions: Option<u32>| {
        println!("{} {dish}", portions.unwrap_or(1));
    };

    order("soup", None);
    order("roast", Some(2));
}
