fn main() {
    let mut menu = [("soup", 40), ("salad", 10)];
    menu.sort_by_key(|dish, minutes| minutes);
    for (dish, minutes) in menu {
        println!("{dish} {minutes}");
    }
}
