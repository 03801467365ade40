use std::collections::HashMap;

type Rule = Box<dyn Fn(u32) -> u32>;

fn main() {
    let discount = 3;
    let mut rules = HashMap::<_, Rule>::new();
    rules.insert("full", Box::new(|price| price));
    rules.insert("half", Box::new(|price| price / 2));
    let member = move |price| price - discount;
    rules.insert("member", Box::new(member));

    for word in ["half", "member", "king"] {
        if let Some(rule) = rules.get(word) {
            println!("{word} {}", rule(20));
        } else {
            println!("no {word}");
        }
    }
}
