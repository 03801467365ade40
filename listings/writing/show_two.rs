fn main() {
    let mark = "*";
    let show_dish = |dish: &str| println!("{mark} {dish}");
    let show_price = |price: u32| println!("{mark} {price}");

    show_dish("soup");
    show_price(12);
}
