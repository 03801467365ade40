fn print_all(rules: &[fn(u32) -> u32]) {
    for rule in rules {
        println!("{}", rule(20));
    }
}

fn main() {
    let rules = vec![|price| price, |price| price / 2];
    print_all(&rules);
}
