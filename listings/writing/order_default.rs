fn main() {
    let order = |dish, portions = 1| println!("{portions} {dish}");
    order("soup", 1);
}
