fn main() {
    let rule = ("under six", |age: u32| age < 6);
    println!("who rides free: {}", rule.0);
    println!("at five: {}", rule.1(5));
}
