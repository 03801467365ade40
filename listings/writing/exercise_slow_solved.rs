fn main() {
    let menu = [("soup", 40), ("roast", 90), ("salad", 10)];
    let slow = menu.iter().filter(|(_, minutes)| *minutes > 30);

    slow.for_each(|(dish, _)| println!("order early: {dish}"));
}
