fn main() {
    let discount = 5;
    let rules = vec![|price| price, |price| price - discount];
    for rule in &rules {
        println!("{}", rule(20));
    }
}
