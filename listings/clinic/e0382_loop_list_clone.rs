fn main() {
    let greeting = String::from("good morning");
    let mut cards: Vec<Box<dyn Fn() -> String>> = Vec::new();
    for name in ["Ada", "Ben"] {
        let greeting = greeting.clone();
        cards.push(Box::new(move || format!("{greeting}, {name}")));
    }
    for card in &cards {
        println!("{}", card());
    }
}
