fn main() {
    let fee = 2;
    let mut rules: Vec<Box<dyn Fn(u32) -> u32>> = Vec::new();
    rules.push(Box::new(|price| price + fee));
    rules.push(Box::new(|price| price - 1));
    println!("{}", rules[1](10));
}
