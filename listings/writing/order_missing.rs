fn main() {
    let order = |dish, portions| println!("{portions} {dish}");
    order("roast", 2);
    order("soup");
}
