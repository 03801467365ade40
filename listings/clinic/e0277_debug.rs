fn main() {
    let rule = |age: u32| age < 6;
    println!("who rides free: {rule:?}");
    println!("at five: {}", rule(5));
}
