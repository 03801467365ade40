fn main() {
    let mut rules = Vec::new();
    for discount in [0, 5] {
        rules.push(move |price| price - discount);
    }

    for rule in &rules {
        println!("{}", rule(20));
    }
}
