fn main() {
    let order = |dish, portions| println!("{portions} {dish}");
    order("soup", portions = 2);
}
